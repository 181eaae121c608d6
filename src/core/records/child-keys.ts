import type { RecordList } from "./record-list";

const SEPARATOR = "\u0000";

/** What the rows of two lists are matched by: equal keys belong together. */
export interface ChildKeys {
  readonly of: (record: number) => string;
  readonly ofOther: (record: number) => string;
  /** Whether the further identifier is in the keys. */
  readonly areWithin: boolean;
}

/**
 * Matches rows of two lists by child, and by a further identifier (of an episode or a plan) where both
 * lists have its column. A row without a child matches nothing.
 */
export const childKeys = (records: RecordList, other: RecordList, within: string): ChildKeys => {
  const both = records.column(within) !== undefined && other.column(within) !== undefined;
  const keyOf =
    (list: RecordList, nobody: string) =>
    (record: number): string => {
      const child = list.column("LAchildID")?.texts[record] ?? "";
      if (child === "") return `${nobody}${record}`;
      return both ? child + SEPARATOR + (list.column(within)?.texts[record] ?? "") : child;
    };
  return {
    of: keyOf(records, `${SEPARATOR}one`),
    ofOther: keyOf(other, `${SEPARATOR}other`),
    areWithin: both,
  };
};
