import type { RecordList } from "./record-list";

/** The children of a list, numbered from 0 in the order in which they are met. */
export interface ChildNumbers {
  /** The child's number for each record. A record without an identifier is a child of its own. */
  readonly ofRecord: Int32Array;
  readonly count: number;
  readonly withoutIdentifier: number;
}

const numbered = new WeakMap<RecordList, ChildNumbers>();

const numberChildren = (records: RecordList): ChildNumbers => {
  const ids = records.column("LAchildID")?.texts;
  const ofRecord = new Int32Array(records.count);
  const known = new Map<string, number>();
  let count = 0;
  let withoutIdentifier = 0;
  for (let i = 0; i < records.count; i += 1) {
    const id = ids?.[i] ?? "";
    let child = id === "" ? undefined : known.get(id);
    if (child === undefined) {
      child = count;
      count += 1;
      if (id === "") withoutIdentifier += 1;
      else known.set(id, child);
    }
    ofRecord[i] = child;
  }
  return { ofRecord, count, withoutIdentifier };
};

/** Numbers the children of a list, once for each list. */
export const childNumbers = (records: RecordList): ChildNumbers => {
  const known = numbered.get(records);
  if (known) return known;
  const numbers = numberChildren(records);
  numbered.set(records, numbers);
  return numbers;
};
