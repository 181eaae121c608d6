import type { CellError } from "../core/cells/cell-error";
import type { Grid, Scalar } from "../core/cells/grid";
import type { DayNumber } from "../core/calendar/period";
import type { ReadingCache } from "../core/records/reading-cache";
import type { Benchmarks } from "../benchmarks/benchmarks";

/** What a parameter takes. `records` is a range of a child-level list with its headings. */
export type ParameterKind = "number" | "text" | "boolean" | "date" | "value" | "range" | "records";

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  /** One sentence shown in Excel's function wizard, in the pane's help and in docs/functions.md. */
  readonly about: string;
  readonly optional?: boolean;
  /** Takes any number of arguments from here on; only the last parameter can. */
  readonly repeating?: boolean;
  /** The least number, or the first date (as a day number) that makes sense. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Whole numbers only: a count of children, a year. */
  readonly whole?: boolean;
  readonly oneOf?: readonly string[];
}

/** A number with the way it should look, such as `0.0"%"`; plain where the client cannot show it. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: string;
}

/** One line of a card. */
export interface CardLine {
  readonly label: string;
  readonly value: string | FormattedNumber;
}

/**
 * A card behind a cell: what an indicator or an area is. The cell itself shows the text, which is all
 * there is where the client has no cards. A card is saved in the workbook and outlives the add-in, so it
 * may hold definitions and published figures only, never anything from a list of children.
 */
export interface EntityCard {
  readonly text: string;
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly CardLine[] }[];
  /** Who published what the card says. */
  readonly source: string;
}

/** One cell of a result. */
export type ResultCell = Scalar | FormattedNumber | EntityCard;

/** What a function gives: one cell, or a table that spills. */
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];

/** A worked example; tests evaluate every one, the help page and the pane show it. */
export interface FunctionExample {
  /** As typed in a cell, e.g. `=CSPI.PERCENT(45, 60)`; ranges name the sample grids in functions/examples. */
  readonly call: string;
  /** Numbers are rounded as written; a problem is a `CellError`. */
  readonly gives: Scalar | Grid;
  readonly because: string;
  /** Evaluated by the tests but not shown. */
  readonly hidden?: boolean;
}

export interface FunctionContext {
  /** The pack's figures. A function that reads them says so with `usesBenchmarks`. */
  readonly benchmarks: Benchmarks;
  /** Lists as they were read, so that many formulas over one range read it once. */
  readonly readings: ReadingCache;
}

export type FunctionCategory =
  "framework" | "records" | "calendar" | "statistics" | "benchmarks" | "disclosure" | "answers";

/** One custom function: what Excel, the pane and the help page say of it, and what it does. */
export interface CustomFunction {
  /** Without the namespace: `PERCENT.CI`. */
  readonly id: string;
  readonly category: FunctionCategory;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly gives: "number" | "text" | "boolean" | "date" | "value" | "table";
  /** The paper, guide or publication that the method follows. */
  readonly source?: string;
  /** Whether these arguments need the pack; Excel waits for it to be loaded. */
  readonly usesBenchmarks?: boolean | ((args: readonly unknown[]) => boolean);
  readonly examples: readonly FunctionExample[];
  readonly run: (args: readonly unknown[], context: FunctionContext) => FunctionResult | CellError;
}

interface ArgumentByKind {
  readonly number: number;
  readonly text: string;
  readonly boolean: boolean;
  readonly date: DayNumber;
  readonly value: Scalar;
  readonly range: Grid;
  readonly records: Grid;
}

type OneArgument<P extends Parameter> = P extends { readonly oneOf: readonly (infer Word)[] }
  ? Word
  : ArgumentByKind[P["kind"]];

type ArgumentOf<P extends Parameter> = P extends { readonly repeating: true }
  ? readonly OneArgument<P>[]
  : P extends { readonly optional: true }
    ? OneArgument<P> | undefined
    : OneArgument<P>;

/** The arguments that `run` receives, told from the parameters. */
export type ArgumentsOf<Parameters extends readonly Parameter[]> = {
  readonly [Index in keyof Parameters]: ArgumentOf<Parameters[Index]>;
};
