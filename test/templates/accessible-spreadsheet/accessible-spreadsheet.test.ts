import { templates } from "../../../src/templates";
import type { SheetPlan } from "../../../src/templates/plan";
import type { SheetLayout, Template } from "../../../src/templates/template";
import { given, openCommittedPack } from "../../support/committed-pack";
import { contrastOf } from "./contrast";
import { accessibilityChecks } from "./index";
import { soundPlan } from "./sound-plan";

const benchmarks = openCommittedPack();

describe.each(accessibilityChecks)("$item", ({ problems, faulty }) => {
  it("finds nothing in a sound plan", () => {
    expect(problems(soundPlan)).toEqual([]);
  });

  const faults = Object.entries(faulty);
  if (faults.length > 0)
    it.each(faults)("finds %s", (_fault, plan) => {
      expect(problems(plan)).not.toEqual([]);
    });
});

it("measures contrast as WCAG does", () => {
  // W3C: black on white is 21 to 1; #767676 is the lightest grey that passes on white, #777777 fails.
  expect(contrastOf("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrastOf("#767676", "#FFFFFF")).toBeGreaterThan(4.5);
  expect(contrastOf("#777777", "#FFFFFF")).toBeLessThan(4.5);
});

/** Lists of records are never published, so their template does not ask for the layout. */
const layoutsOf = ({ inputs }: Template): readonly SheetLayout[] =>
  inputs.includes("layout") ? ["working", "published"] : ["working"];

const examples = templates.flatMap((template) =>
  template.examples.flatMap((example) =>
    layoutsOf(template).map((layout) => ({
      name: `${template.id}, ${example.name}, ${layout} layout`,
      layout,
      build: () =>
        given(template.build({ ...example.inputs, layout }, benchmarks, example.lists)) as SheetPlan,
    })),
  ),
);

describe.each(examples)("$name", ({ layout, build }) => {
  const asked = accessibilityChecks.filter(({ weight }) => layout === "published" || weight === "essential");
  const plan = build();

  it.each(asked)("$item", ({ problems }) => {
    expect(problems(plan)).toEqual([]);
  });
});
