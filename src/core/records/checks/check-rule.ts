import type { DayNumber } from "../../calendar/period";
import type { RecordList } from "../record-list";

/**
 * How much a problem matters: an error makes a figure wrong, a warning probably does, a note is worth
 * a look.
 */
export type Severity = "error" | "warning" | "note";

/** What a check may be told beyond the list. */
export interface CheckContext {
  /** The day of the extract; without it nothing can be said to be late or in the future. */
  readonly asAt?: DayNumber;
  /** Further lists, for the checks that hold one list against another. */
  readonly others?: readonly RecordList[];
}

/** One data-quality rule: what it finds, and what that does to which indicator. */
export interface CheckRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /**
   * Numbers of the validation rules of the children in need census that look for the same; a Q marks a
   * query, which an authority may answer with a reason. The numbers are the Department for Education's.
   */
  readonly censusRules?: readonly string[];
  /** Ids of the lists it is for. */
  readonly lists: readonly string[];
  /** Census items without which it cannot be run; the last is the one that a finding points at. */
  readonly needs: readonly string[];
  /** The item that the finding of a record points at, where it is not the last of those needed. */
  readonly pointsAt?: (records: RecordList) => (record: number) => string;
  /** Ids of the further lists that it holds the list against; it is run where at least one of them is given. */
  readonly beside?: readonly string[];
  /** Codes of the indicators that change. */
  readonly affects: readonly string[];
  /** What the problem does to them, in a sentence. */
  readonly effect: string;
  /** What to do about it, in a sentence. */
  readonly remedy: string;
  /** Record indices with the problem, in list order; which rows they are never depends on that order. */
  readonly find: (records: RecordList, context: CheckContext) => readonly number[];
}

/** Declares a check; the place where the type checker looks at it. */
export const defineCheck = (rule: CheckRule): CheckRule => rule;
