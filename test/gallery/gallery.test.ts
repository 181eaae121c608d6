import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../../src/templates";
import type { SheetPlan } from "../../src/templates/plan";
import { given, openCommittedPack } from "../support/committed-pack";
import { planText } from "../support/plan-text";

/**
 * Every example of every template as text, read in review. After a change that is meant, write them
 * anew with `UPDATE_GALLERY=1 npx jest --selectProjects templates` and read the difference.
 */
const benchmarks = openCommittedPack();
const examples = templates.flatMap((template) =>
  template.examples.map((example) => ({ file: `${template.id}.${example.name}.plan.txt`, template, example })),
);

it.each(examples)("$file shows what is inserted", ({ file, template, example }) => {
  const text = planText(given(template.build(example.inputs, benchmarks, example.lists)) as SheetPlan);
  const path = join(__dirname, file);
  if (process.env["UPDATE_GALLERY"] === "1") writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, "utf8"));
});

it("has no text without its example", () => {
  const texts = readdirSync(__dirname).filter((name) => name.endsWith(".plan.txt"));
  expect(texts.sort()).toEqual(examples.map(({ file }) => file).sort());
});
