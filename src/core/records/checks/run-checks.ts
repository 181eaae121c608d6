import type { RecordList } from "../record-list";
import type { CheckContext, CheckRule, Severity } from "./check-rule";
import { checkRules } from "./index";

/** A problem that a check found in a list. */
export interface Finding {
  readonly rule: CheckRule;
  readonly count: number;
  /** Rows of the range, from 1. */
  readonly rows: readonly number[];
  /** Zero-based column of the range that the problem is in. */
  readonly column: number;
}

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** The checks that can be run over a list with the columns it has. */
export const checksFor = (records: RecordList): readonly CheckRule[] =>
  checkRules.filter(
    (rule) => rule.lists.includes(records.list.id) && rule.needs.every((field) => records.column(field)),
  );

/**
 * Looks for every known problem in a list: the gravest first, then the most frequent.
 *
 * `asAt` is the day of the extract; without it nothing is called late or in the future.
 */
export const runChecks = (records: RecordList, context: CheckContext = {}): readonly Finding[] =>
  checksFor(records)
    .flatMap((rule) => {
      const found = rule.find(records, context);
      if (found.length === 0) return [];
      const column = records.column(rule.needs[rule.needs.length - 1] ?? "")?.rangeColumn ?? 0;
      const rows = found.map((record) => records.rowNumbers[record] ?? 0);
      return [{ rule, count: found.length, rows, column }];
    })
    .sort((a, b) => GRAVITY[a.rule.severity] - GRAVITY[b.rule.severity] || b.count - a.count);
