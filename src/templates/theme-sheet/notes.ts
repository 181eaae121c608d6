import type { Indicator } from "../../indicators/indicator";
import type { NeighbourEdition } from "../../benchmarks/benchmarks";
import { isSetLocally, SET_LOCALLY } from "../local-polarity";
import type { PlannedBlock } from "../plan";
import { isShare } from "./indicator-cells";

const MEANING: Readonly<Record<Indicator["better"], string>> = {
  higher: "A higher value is better.",
  lower: "A lower value is better.",
  neither: "Neither higher nor lower is better in itself.",
};

/** What the official shorthand stands for. */
export const SHORTHAND =
  "Shorthand: [c] confidential, [x] not available, [z] not applicable, [low] rounds to zero but is not zero, [u] unreliable.";

/** Said on every sheet. */
export const ALWAYS_SAID = [
  "Numbers start conversations: a difference is a question to ask, not a verdict.",
  SHORTHAND,
  "Cells with a border are for typing; all other figures are formulas.",
  "Indicator codes are CSPI's own and not government codes.",
] as const;

const reading = (edition: NeighbourEdition): readonly string[] => [
  ...ALWAYS_SAID,
  "Compared with England: higher or lower only where the whole 95% interval (or 99.8%, as said) lies beyond England's value.",
  "Limits: Wilson's method for percentages; Byar's, exact below 10, for rates.",
  `Neighbours' median: of the ten statistical neighbours (${edition} model) that have a figure; the next column says how many do.`,
  "Direction of travel: the local value, or the own published figure where there is none, beside the own published figure of the year before.",
  "Local figures cover the days given with the authority; published figures cover the year named in their source. They are not the same period unless the dates say so.",
  "[x] as local value: nothing to count yet. Where a list is counted, the workings hold an error whose sentence says what the list lacks.",
  "#N/A in the trend: no figure for that year, so that the chart leaves a gap; the last column says what was published. Limits need the counts behind a figure, which are not always published.",
];

export const LICENCE = "Contains public sector information licensed under the Open Government Licence v3.0.";

/** What an indicator counts and which way is better, in a line. */
export function definitionOf(indicator: Indicator): string {
  const share = isShare(indicator) ? ` Out of: ${indicator.denominator}.` : "";
  const local = isSetLocally(indicator) ? ` (${SET_LOCALLY})` : "";
  return `${indicator.code}: ${indicator.numerator}.${share} ${MEANING[indicator.better]}${local}`;
}

/** The sections under the workings, a title and its sentences each. */
export interface NotesSection {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** How to read the sheet, what is counted, where the figures come from, and the licence. */
export const notesSections = (
  indicators: readonly Indicator[],
  citations: readonly string[],
  edition: NeighbourEdition = 2025,
): readonly NotesSection[] => [
  { title: "How to read these figures", sentences: reading(edition) },
  { title: "What is counted", sentences: indicators.map(definitionOf) },
  { title: "Sources and licence", sentences: [...citations, LICENCE] },
];

/** First row of each section, one sentence a row. */
export function notesTitleRows(sections: readonly NotesSection[], row: number): readonly number[] {
  let next = row;
  return sections.map(({ sentences }) => {
    const at = next;
    next += sentences.length + 1;
    return at;
  });
}

/** Last row of the last section. */
export const lastNotesRow = (sections: readonly NotesSection[], row: number): number =>
  sections.reduce((last, { sentences }) => last + sentences.length + 1, row - 1);

export function notesBlocks(sections: readonly NotesSection[], row: number): readonly PlannedBlock[] {
  const rows = notesTitleRows(sections, row);
  return sections.flatMap(({ title, sentences }, index): PlannedBlock[] => {
    const at = rows[index] ?? row;
    return [
      { at: `A${at}`, cells: [[title]], role: "label" },
      { at: `A${at + 1}`, cells: sentences.map((sentence) => [sentence]), role: "note" },
    ];
  });
}
