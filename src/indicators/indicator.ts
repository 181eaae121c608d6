import type { Caution } from "../core/cells/caution";
import type { CellError } from "../core/cells/cell-error";
import type { Period } from "../core/calendar/period";
import type { RecordList } from "../core/records/record-list";
import type { Band } from "./counting/durations";

/** 1 outcomes, 2 activity and early help, 3 decision making, 4 child protection plans, 5 workforce. */
export type ThemeNumber = 1 | 2 | 3 | 4 | 5;

export interface Theme {
  readonly number: ThemeNumber;
  readonly title: string;
  readonly about: string;
}

/** How a value is expressed; decides number format and interval. */
export type IndicatorUnit =
  | "per cent"
  | "per 10,000 children"
  | "per 100,000 children"
  | "number"
  | "working days"
  | "weeks"
  | "cases per worker"
  | "score";

/** What a higher value means. `neither`: a question, never a verdict. */
export type Better = "higher" | "lower" | "neither";

/** Settings of the counting rules that are open to local choice; every one has a stated default. */
export type CountingOptions = Readonly<Record<string, string | number | boolean>>;

/** A choice that a counting rule leaves open. */
export interface RuleOption {
  readonly name: string;
  readonly about: string;
  readonly default: string | number | boolean;
  readonly oneOf?: readonly (string | number | boolean)[];
}

/** What a count from records yields: numerator, denominator and the rows behind both. */
export interface Count {
  readonly numerator: number;
  /** Null for plain numbers and for rates, whose denominator is the population. */
  readonly denominator: number | null;
  /** The value itself where it is not numerator over denominator (a median), else absent. */
  readonly value?: number | null;
  /** Record indices (into the list) of the denominator, or of the counted rows of a rate. */
  readonly counted: Int32Array | readonly number[];
  /** Record indices that are in the numerator. */
  readonly inNumerator: Int32Array | readonly number[];
  /** How long each counted row took, in the order of `counted`; NaN where it has no duration. */
  readonly durations?: Float64Array;
  /**
   * What each row brings, where rows are not counted as one each, such as full-time equivalents: in the
   * order of `counted` and of `inNumerator`.
   */
  readonly amounts?: { readonly counted: ArrayLike<number>; readonly inNumerator: ArrayLike<number> };
  /** Sentences an analyst should see: rows dropped as duplicates, dates missing, too little history … */
  readonly cautions: readonly Caution[];
  /** Rows of other lists that were counted as well, such as conferences of children who moved in. */
  readonly alsoCounted?: readonly {
    readonly records: RecordList;
    readonly counted: readonly number[];
    readonly inNumerator: readonly number[];
  }[];
}

/** How an indicator is counted from a child-level list. */
export interface RecordRule {
  /** Id of the list definition that the rule reads. */
  readonly list: string;
  /** Census item names without which the rule cannot count. */
  readonly needs: readonly string[];
  /** In plain words, what is counted, in scope, excluded and counted once. */
  readonly counts: string;
  /** Which of conflicting sources the rule follows, and the open decisions it takes. */
  readonly follows: string;
  readonly options?: readonly RuleOption[];
  /** The date that puts a record in the period; absent where the count is a snapshot. */
  readonly dated?: string;
  /** False where a part of the figure belongs to no row, so that no column can split it. */
  readonly splits?: false;
  /**
   * The fields that decide which counted rows are in the numerator: split by one of them, each group is its
   * own share of all that was counted, for within a group the figure could only be nothing or everything.
   */
  readonly sharesBy?: (options: CountingOptions) => readonly string[];
  /** Fields of the numerator's rows alone, such as why a worker left: each group is a part of the figure. */
  readonly partsBy?: readonly string[];
  /** What the parts of a trend choose unless the analyst says otherwise. */
  readonly inTrend?: CountingOptions;
  /** Ids of further lists that make the count complete, such as reviews beside plans; used when given. */
  readonly alsoReads?: readonly string[];
  readonly count: (
    records: RecordList,
    period: Period,
    options: CountingOptions,
    others?: readonly RecordList[],
  ) => Count | CellError;
}

export interface PublishedSource {
  readonly title: string;
  readonly publisher: string;
}

/** One indicator of the framework: what it is, where it is published, and how records are counted. */
export interface Indicator {
  /** CSPI's own code, such as `DEC-6`; shown as ours wherever a reader could think otherwise. */
  readonly code: string;
  readonly theme: ThemeNumber;
  readonly title: string;
  /** A few words for a table row or a chart. */
  readonly shortTitle: string;
  readonly question: string;
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly unit: IndicatorUnit;
  readonly better: Better;
  readonly decimals: number;
  readonly interval: "wilson" | "byar" | "none";
  /** When it is measured: over the year, or at its end. */
  readonly measured: "over the year" | "at 31 March" | "at 30 September" | "academic year";
  readonly source: PublishedSource | null;
  readonly cautions: readonly string[];
  /** The published bands of working days or days in which the counted rows are spread. */
  readonly bands?: readonly Band[];
  /** The bands as the options move them, where their edges are an open decision. */
  readonly bandsBy?: (options: CountingOptions) => readonly Band[];
  /** What the bands count in; working days or days when left out. */
  readonly bandsIn?: "years";
  /** Rules for the lists that can support it, best first; empty where only published figures exist. */
  readonly fromRecords: readonly RecordRule[];
}

/** The result of an indicator for one period, ready to show. */
export interface Measure {
  readonly code: string;
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Named and versioned, such as "Wilson 95%". */
  readonly method: string;
  readonly cautions: readonly Caution[];
}

/** Declares an indicator; the place where the type checker looks at it. */
export const defineIndicator = (indicator: Indicator): Indicator => indicator;
