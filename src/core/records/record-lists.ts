import { assessments } from "./lists/assessments";
import { referrals } from "./lists/referrals";
import type { RecordListDefinition } from "./record-list";

/** Every kind of list that can be read. */
export const recordLists: readonly RecordListDefinition[] = [assessments, referrals];

/** The definition of a list by its id or title, in any case. */
export const findRecordList = (name: string): RecordListDefinition | undefined => {
  const wanted = name.trim().toLowerCase().replace(/\s+/g, "-");
  return recordLists.find(
    (list) => list.id === wanted || list.title.toLowerCase().replace(/\s+/g, "-") === wanted,
  );
};
