import type { CellError } from "../core/cells/cell-error";
import type { Grid, Scalar } from "../core/cells/grid";
import type { Benchmarks } from "../benchmarks/benchmarks";

/** What a parameter takes. `records` is a range of a child-level list with its headings. */
export type ParameterKind = "number" | "text" | "boolean" | "date" | "value" | "range" | "records";

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  /** One sentence shown in Excel's function wizard, in the pane's help and in docs/functions.md. */
  readonly about: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly oneOf?: readonly string[];
}

/** A worked example; tests evaluate every one, the help page and the pane show it. */
export interface FunctionExample {
  /** As typed in a cell, e.g. `=CSPI.PERCENT(45, 60)`; ranges name the sample grids in functions/examples. */
  readonly call: string;
  readonly gives: Scalar | Grid;
  readonly because: string;
  readonly hidden?: boolean;
}

export interface FunctionContext {
  /** Undefined where the benchmark pack is not loaded; the runner waits for it when `usesBenchmarks`. */
  readonly benchmarks: Benchmarks;
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
  readonly source?: string;
  readonly usesBenchmarks?: boolean;
  readonly examples: readonly FunctionExample[];
  readonly run: (args: readonly unknown[], context: FunctionContext) => Scalar | Grid | CellError;
}
