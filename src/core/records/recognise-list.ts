import type { CellError } from "../cells/cell-error";
import type { Grid } from "../cells/grid";
import { noListRecognised } from "../cells/problems/records";
import { findHeadingRow, headingText } from "./heading-row";
import type { ColumnMapping, RecordListDefinition } from "./record-list";
import { recordLists } from "./record-lists";

/** How far a range looks like a kind of list. */
export interface ListLikeness {
  readonly list: RecordListDefinition;
  /** 0 to 1: columns recognised that only few kinds of list have, against the headings of the range. */
  readonly confidence: number;
  readonly recognised: number;
  readonly headings: number;
  /** Row of the headings in the range, from 1. */
  readonly headingRow: number;
}

/** How many kinds of list hold a field: a date of birth says little, a plan's start date a lot. */
const listsHolding = new Map<string, number>();
for (const list of recordLists) {
  for (const field of list.fields) listsHolding.set(field.name, (listsHolding.get(field.name) ?? 0) + 1);
}

/** Rows at the top of a range that say which kind of list it is. */
export const ROWS_TO_RECOGNISE = 40;

const likeness = (
  grid: Grid,
  list: RecordListDefinition,
  mapping?: ColumnMapping,
): ListLikeness | undefined => {
  const heading = findHeadingRow(grid.slice(0, ROWS_TO_RECOGNISE), list, mapping);
  if (!heading) return undefined;
  const { matched } = heading.recognised;
  const required = list.fields.filter((field) => field.required);
  const found = required.filter((field) => matched.some((match) => match.field === field));
  if (found.length === 0) return undefined;
  const headings = heading.headings.filter((text) => text !== "").length;
  const telling = matched.reduce((sum, { field, how }) => {
    const weight = 1 / (listsHolding.get(field.name) ?? 1);
    return sum + (how === "near" ? weight / 2 : weight);
  }, 0);
  const share = matched.length / Math.max(1, headings);
  const confidence = (found.length / required.length) * share * (telling / (telling + 1));
  return { list, confidence, recognised: matched.length, headings, headingRow: heading.row + 1 };
};

/**
 * Which kinds of list a range looks like, the likeliest first.
 *
 * A kind is only named when a column that it cannot be without was recognised.
 */
export const likelyLists = (grid: Grid, mapping?: ColumnMapping): readonly ListLikeness[] =>
  recordLists
    .flatMap((list) => likeness(grid, list, mapping) ?? [])
    .sort((a, b) => b.confidence - a.confidence || b.recognised - a.recognised);

/**
 * The kind of list that a range holds.
 *
 * Errors: `#VALUE!` where no kind is recognised.
 *
 * @example recogniseList([["Child ID", "Referral date"]]) // the list of referrals
 */
export const recogniseList = (grid: Grid, mapping?: ColumnMapping): ListLikeness | CellError => {
  const best = likelyLists(grid, mapping)[0];
  if (best) return best;
  const first =
    grid
      .flat()
      .map(headingText)
      .find((text) => text !== "") ?? "";
  return noListRecognised(first);
};
