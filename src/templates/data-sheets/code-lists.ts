import type { CodeEntry, FieldDefinition, RecordListDefinition } from "../../core/records/record-list";

/** A list of codes as the codes sheet holds it: once, however many columns take it. */
export interface CodeListOnSheet {
  readonly name: string;
  readonly entries: readonly CodeEntry[];
  /** One-based rows of the sheet. */
  readonly first: number;
  readonly last: number;
}

/** Columns that take more than one code in a cell have no drop-down, and are listed all the same. */
const hasCodes = ({ kind, codes = [] }: FieldDefinition): boolean => kind !== "yesNo" && codes.length > 0;

/** Every code list of some lists of records, in the order met, from a first row on. */
export function codeListsOf(
  lists: readonly RecordListDefinition[],
  firstRow: number,
): readonly CodeListOnSheet[] {
  const found = new Map<readonly CodeEntry[], string>();
  for (const list of lists)
    for (const field of list.fields.filter(hasCodes)) {
      const entries = field.codes ?? [];
      if (found.has(entries)) continue;
      const isTaken = [...found.values()].includes(field.label);
      found.set(entries, isTaken ? `${field.label} (${list.title.toLowerCase()})` : field.label);
    }
  let next = firstRow;
  return [...found].map(([entries, name]) => {
    const first = next;
    next += entries.length;
    return { name, entries, first, last: next - 1 };
  });
}

/** The code list of a column, or undefined where it has none. */
export const codeListOf = (
  field: FieldDefinition,
  codeLists: readonly CodeListOnSheet[],
): CodeListOnSheet | undefined =>
  hasCodes(field) ? codeLists.find(({ entries }) => entries === field.codes) : undefined;
