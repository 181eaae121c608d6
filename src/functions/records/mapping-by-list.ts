import type { ColumnMapping, RecordListDefinition } from "../../core/records/record-list";
import { findRecordList } from "../../core/records/record-lists";

/** A mapping parted by list: the pairs for the list of the formula, and those that name a further list. */
export interface MappingByList {
  readonly own: ColumnMapping | undefined;
  readonly others: ReadonlyMap<RecordListDefinition, ColumnMapping>;
}

/** The list that stands before a colon on the left of a pair, with what follows; undefined for none. */
const namedList = (usual: string): readonly [RecordListDefinition, string] | undefined => {
  const colon = usual.indexOf(":");
  const list = colon > 0 ? findRecordList(usual.slice(0, colon).trim()) : undefined;
  return list && [list, usual.slice(colon + 1).trim()];
};

/**
 * Parts a mapping: a pair such as "reviews: Date of the review=Seen" is for the further list it names.
 *
 * @example mappingByList({ "Date of referral": "Rcvd" }).own // { "Date of referral": "Rcvd" }
 */
export const mappingByList = (mapping: ColumnMapping = {}): MappingByList => {
  const own: Record<string, string | number> = {};
  const others = new Map<RecordListDefinition, Record<string, string | number>>();
  for (const [usual, heading] of Object.entries(mapping)) {
    const [list, field] = namedList(usual) ?? [undefined, usual];
    if (list === undefined) own[field] = heading;
    else others.set(list, { ...others.get(list), [field]: heading });
  }
  return { own: Object.keys(own).length > 0 ? own : undefined, others };
};
