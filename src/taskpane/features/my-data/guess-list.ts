import { findHeadingRow, type HeadingRow } from "../../../core/records/heading-row";
import { likelyLists } from "../../../core/records/recognise-list";
import type { RecordListDefinition } from "../../../core/records/record-list";
import type { CandidateList } from "../../../excel/port";
import type { Indicator } from "../../../indicators/indicator";
import type { ListGuess, Sureness } from "./list-guess";

/** Below this the headings say too little: a child's id and date of birth stand in every list. */
const LEAST_CONFIDENCE = 0.15;
/** From here on the headings are mostly the list's own. */
const CERTAIN_CONFIDENCE = 0.4;

const recognisedFields = ({ recognised }: HeadingRow): ReadonlySet<string> =>
  new Set(recognised.matched.map((match) => match.field.name));

const isMissing = (list: RecordListDefinition, fields: ReadonlySet<string>) =>
  list.fields.filter((field) => field.required === true && !fields.has(field.name));

/**
 * Certain: the headings are mostly the list's own and no required column is missing. Likely: at least
 * one indicator can be counted. Unsure: neither.
 */
function surenessOf(
  list: RecordListDefinition,
  fields: ReadonlySet<string>,
  confidence: number,
  indicators: readonly Indicator[],
): Sureness {
  const rules = indicators.flatMap((one) => one.fromRecords).filter((rule) => rule.list === list.id);
  const canCount = rules.some((rule) => rule.needs.every((need) => fields.has(need)));
  if (!canCount) return "unsure";
  return confidence >= CERTAIN_CONFIDENCE && isMissing(list, fields).length === 0 ? "certain" : "likely";
}

/** Which of the lists that indicators read a range of the workbook is, by its headings alone. */
export function guessList({ head }: CandidateList, indicators: readonly Indicator[]): ListGuess | null {
  const best = likelyLists(head)[0];
  if (best === undefined || best.confidence < LEAST_CONFIDENCE) return null;
  const headingRow = findHeadingRow(head, best.list);
  if (headingRow === undefined) return null;
  const fields = recognisedFields(headingRow);
  const { matched } = headingRow.recognised;
  const used = new Set(matched.map((match) => match.column));
  return {
    listId: best.list.id,
    title: best.list.title,
    sureness: surenessOf(best.list, fields, best.confidence, indicators),
    matched: matched.map(({ heading, field }) => ({ heading, readAs: field.label })),
    missing: isMissing(best.list, fields).map((field) => field.label),
    ignored: headingRow.headings.filter((heading, column) => heading !== "" && !used.has(column)),
  };
}
