import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../../src/templates";
import type { SheetPlan } from "../../src/templates/plan";
import { given, openCommittedPack } from "../support/committed-pack";
import { planText } from "../support/plan-text";

/**
 * Every example of every template as text, in both layouts, read in review. After a change that is meant, write them
 * anew with `UPDATE_GALLERY=1 npx jest --selectProjects templates` and read the difference.
 */
const benchmarks = openCommittedPack();
const examples = templates.flatMap((template) =>
  template.examples.flatMap((example) =>
    (["working", "published"] as const).map((layout) => ({
      file: `${template.id}.${example.name}${layout === "working" ? "" : ".published"}.plan.txt`,
      template,
      inputs: { ...example.inputs, layout },
      lists: example.lists,
    })),
  ),
);

it.each(examples)("$file shows what is inserted", ({ file, template, inputs, lists }) => {
  const text = planText(given(template.build(inputs, benchmarks, lists)) as SheetPlan);
  const path = join(__dirname, file);
  if (process.env["UPDATE_GALLERY"] === "1") writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, "utf8"));
});

it("has no text without its example", () => {
  const texts = readdirSync(__dirname).filter((name) => name.endsWith(".plan.txt"));
  expect(texts.sort()).toEqual(examples.map(({ file }) => file).sort());
});
