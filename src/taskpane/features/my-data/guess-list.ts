import { findHeadingRow, type HeadingRow } from "../../../core/records/heading-row";
import { likelyLists } from "../../../core/records/recognise-list";
import type { ColumnMapping, RecordListDefinition } from "../../../core/records/record-list";
import type { CandidateList } from "../../../excel/port";
import type { ListGuess, Sureness } from "./list-guess";

/** Below this the headings say too little: a child's id and date of birth stand in every list. */
const LEAST_CONFIDENCE = 0.15;
/** From here on the headings are mostly the list's own. */
const CERTAIN_CONFIDENCE = 0.4;
const LIKELY_CONFIDENCE = 0.25;

const recognisedFields = ({ recognised }: HeadingRow): ReadonlySet<string> =>
  new Set(recognised.matched.map((match) => match.field.name));

const requiredBut = (list: RecordListDefinition, fields: ReadonlySet<string>) =>
  list.fields.filter((field) => field.required === true && !fields.has(field.name));

/**
 * Certain: the headings are mostly the list's own and no required column is missing. Likely: most of
 * them are. Unsure: too few, so formulas do not read the list without being told to.
 */
function surenessOf(confidence: number, missing: number): Sureness {
  if (confidence >= CERTAIN_CONFIDENCE && missing === 0) return "certain";
  return confidence >= LIKELY_CONFIDENCE ? "likely" : "unsure";
}

/** Which of the lists that indicators read a range of the workbook is, by its headings alone. */
export function guessList(
  { head }: Pick<CandidateList, "head">,
  mapping: ColumnMapping = {},
): ListGuess | null {
  const best = likelyLists(head, mapping)[0];
  if (best === undefined || best.confidence < LEAST_CONFIDENCE) return null;
  const headingRow = findHeadingRow(head, best.list, mapping);
  if (headingRow === undefined) return null;
  const fields = recognisedFields(headingRow);
  const missing = requiredBut(best.list, fields);
  const { matched } = headingRow.recognised;
  const used = new Set(matched.map((match) => match.column));
  return {
    listId: best.list.id,
    title: best.list.title,
    sureness: surenessOf(best.confidence, missing.length),
    matched: matched.map(({ heading, field, how }) => ({
      heading,
      field: field.name,
      readAs: field.label,
      how,
    })),
    missing: missing.map((field) => field.label),
    ignored: headingRow.headings.filter((heading, column) => heading !== "" && !used.has(column)),
  };
}
