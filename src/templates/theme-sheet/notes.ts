import type { Indicator } from "../../indicators/indicator";
import type { PlannedBlock } from "../plan";

const MEANING: Readonly<Record<Indicator["better"], string>> = {
  higher: "a higher value is better",
  lower: "a lower value is better",
  neither: "neither higher nor lower is better in itself",
};

const READING = [
  "Numbers start conversations: a difference is a question to ask, not a verdict.",
  "Compared with England: higher or lower only where the whole 95% interval (or 99.8%, as said) lies beyond England's value.",
  "Limits: Wilson's method for percentages; Byar's, exact below 10, for rates.",
  "Neighbours' median: of the ten statistical neighbours (2025 model) that have a figure; the next column says how many do.",
  "Direction of travel: the local value, or the own published figure where there is none, beside the own published figure of the year before.",
  "Local figures cover the days given above; published figures cover the year named in their source. They are not the same period unless the dates say so.",
  "Shorthand: [c] confidential, [x] not available, [z] not applicable, [low] rounds to zero but is not zero, [u] unreliable.",
  "#N/A in the trend: no figure for that year; the chart leaves a gap.",
  "Cells with a border and a pale fill are for typing; all other figures are formulas.",
  "Indicator codes are CSPI's own and not government codes.",
] as const;

const LICENCE = "Contains public sector information licensed under the Open Government Licence v3.0.";

/** What each indicator counts, in one sentence. */
export const definitionOf = (indicator: Indicator): string => {
  const share = indicator.denominator === "" ? "" : ` Out of: ${indicator.denominator}.`;
  return `${indicator.code}: ${indicator.numerator}.${share} ${MEANING[indicator.better]}.`.replace(
    /\.\./g,
    ".",
  );
};

/** How to read the sheet, what is counted, and the licence: one sentence a row. */
export function notesBlocks(indicators: readonly Indicator[], row: number): readonly PlannedBlock[] {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["How to read this sheet", READING],
    ["What is counted", indicators.map(definitionOf)],
    ["Licence", [LICENCE]],
  ];
  let next = row;
  return sections.flatMap(([title, sentences]): PlannedBlock[] => {
    const at = next;
    next += sentences.length + 1;
    return [
      { at: `A${at}`, cells: [[title]], role: "label" },
      { at: `A${at + 1}`, cells: sentences.map((sentence) => [sentence]), role: "note" },
    ];
  });
}

/** Rows of the section titles, which get room above them. */
export function notesTitleRows(indicators: readonly Indicator[], row: number): readonly number[] {
  const reading = row;
  const counted = reading + READING.length + 1;
  return [reading, counted, counted + indicators.length + 1];
}
