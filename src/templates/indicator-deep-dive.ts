import { isCellError } from "../core/cells/cell-error";
import { dateParts } from "../core/calendar/excel-dates";
import { findIndicator } from "../indicators";
import { deepDiveSheet } from "./deep-dive/deep-dive-sheet";
import type { FoundList } from "./found-lists";
import { withPolarity } from "./local-polarity";
import { defineTemplate, type TemplateInputs } from "./template";
import { listsOf } from "./theme-sheet/indicator-cells";
import { YEAR_TO_MARCH_2025 } from "./theme-sheet/theme-template";

const ID = "indicator-deep-dive";
const TITLE = "Indicator deep-dive";
const VERSION = 1;
const DEFAULT_INDICATOR = "DEC-6";
/** A control chart wants twelve points; more than five years of months cannot be read. */
const FEWEST_MONTHS = 12;
const MOST_MONTHS = 60;

const assessments: FoundList = { listId: "assessments", reference: "Assessments[#All]", rows: 2700 };

/** Months from the first to the last day, both counted. */
function monthsOf({ from, to }: TemplateInputs): number {
  const [first, last] = [dateParts(from), dateParts(to)];
  const months = 12 * (last.year - first.year) + last.month - first.month + 1;
  return Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, months));
}

const example = (indicator: string): TemplateInputs => ({
  authority: "Leeds",
  ...YEAR_TO_MARCH_2025,
  indicator,
});

export const indicatorDeepDive = defineTemplate({
  id: ID,
  title: TITLE,
  about:
    "One indicator in full: value with interval, trend, funnel, control chart, how long it took, split, questions.",
  version: VERSION,
  theme: null,
  inputs: ["authority", "year", "from", "to", "indicator"],
  examples: [
    { name: "own-list", inputs: example("DEC-6"), lists: [assessments] },
    { name: "published-only", inputs: example("PLN-3"), lists: [] },
  ],
  build: (inputs, benchmarks, lists) => {
    const area = benchmarks.area(inputs.authority);
    if (isCellError(area)) return area;
    const found = findIndicator(inputs.indicator ?? DEFAULT_INDICATOR);
    if (isCellError(found)) return found;
    const indicator = withPolarity(found, inputs.polarity);
    const on = {
      indicator,
      authority: area.name,
      year: inputs.year,
      months: monthsOf(inputs),
      ...listsOf(indicator, lists),
      benchmarks,
      isPublished: !isCellError(benchmarks.indicator(indicator.code)),
      edition: inputs.neighbourEdition,
    };
    return {
      template: ID,
      templateVersion: VERSION,
      title: `${TITLE}: ${indicator.shortTitle}`,
      recipe: { ...inputs },
      sheets: [deepDiveSheet(on, inputs.from, inputs.to)],
    };
  },
});
