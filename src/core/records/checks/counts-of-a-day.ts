import { workforceCounts } from "../lists/workforce-counts";
import type { RecordList } from "../record-list";
import { numbersOf, recordsWhere, textsOf } from "./finding";

/** Every count that a team types for a day, by its item. */
const COUNTS = workforceCounts.fields.filter(({ kind }) => kind === "number").map(({ name }) => name);

/** The counts that a list has. */
export const countFieldsOf = (records: RecordList): readonly string[] =>
  COUNTS.filter((field) => records.column(field));

/** Says of a count whether it has a problem; NaN where it is blank. */
type IsWrong = (value: number, field: string) => boolean;

/** Looks at every count of every record: the records with a problem, and which count has it. */
export const countsWhere = (isWrong: IsWrong) => {
  const fieldOf = (records: RecordList): ((record: number) => string | undefined) => {
    const columns = countFieldsOf(records).map((field) => [field, numbersOf(records, field)] as const);
    return (record) => columns.find(([field, values]) => isWrong(values[record] ?? NaN, field))?.[0];
  };
  return {
    find: (records: RecordList): number[] => {
      const wrong = fieldOf(records);
      return recordsWhere(records, (record) => wrong(record) !== undefined);
    },
    pointsAt: (records: RecordList) => {
      const wrong = fieldOf(records);
      return (record: number): string => wrong(record) ?? "SnapshotDate";
    },
  };
};

/** What the team of each record is called, whatever the case and the blanks around it; "" for the whole. */
export const teamsOf = (records: RecordList): readonly string[] =>
  textsOf(records, "AllocatedTeam").map((team) => team.trim().toLowerCase());
