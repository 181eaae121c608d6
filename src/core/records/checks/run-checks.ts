import type { RecordList } from "../record-list";
import type { CheckContext, CheckRule, Severity } from "./check-rule";
import { checkRules } from "./index";

/** A problem that a check found in a list. */
export interface Finding {
  readonly rule: CheckRule;
  readonly count: number;
  /** Rows of the range, from 1. */
  readonly rows: readonly number[];
  /** Zero-based column of the range that the problem of a row is in. */
  readonly columnOf: (row: number) => number;
}

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** The checks that can be run over a list with the columns it has and the lists that are given beside it. */
export const checksFor = (records: RecordList, others: readonly RecordList[] = []): readonly CheckRule[] =>
  checkRules.filter(
    ({ lists, needs, beside }) =>
      lists.includes(records.list.id) &&
      needs.every((field) => records.column(field)) &&
      (beside === undefined || others.some(({ list }) => beside.includes(list.id))),
  );

/** Where each row that was found has its problem. */
const columnsOf = (
  { needs, pointsAt }: CheckRule,
  records: RecordList,
  found: readonly number[],
): ((row: number) => number) => {
  const columnAt = (field: string | undefined): number => records.column(field ?? "")?.rangeColumn ?? 0;
  const usual = columnAt(needs[needs.length - 1]);
  if (pointsAt === undefined) return () => usual;
  const fieldOf = pointsAt(records);
  const columns = new Map(
    found.map((record) => [records.rowNumbers[record] ?? 0, columnAt(fieldOf(record))]),
  );
  return (row) => columns.get(row) ?? usual;
};

/** Looks for one known problem in a list; null where it is not there. */
export const runCheck = (
  rule: CheckRule,
  records: RecordList,
  context: CheckContext = {},
): Finding | null => {
  const found = rule.find(records, context);
  if (found.length === 0) return null;
  const rows = found.map((record) => records.rowNumbers[record] ?? 0);
  return { rule, count: found.length, rows, columnOf: columnsOf(rule, records, found) };
};

/** Findings with the gravest first, then the most frequent. */
export const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => GRAVITY[a.rule.severity] - GRAVITY[b.rule.severity] || b.count - a.count);

/**
 * Looks for every known problem in a list: the gravest first, then the most frequent.
 *
 * `asAt` is the day of the extract; without it nothing is called late or in the future. `others` are further
 * lists, without which no list is held against another.
 */
export const runChecks = (records: RecordList, context: CheckContext = {}): readonly Finding[] =>
  gravestFirst(checksFor(records, context.others).flatMap((rule) => runCheck(rule, records, context) ?? []));
