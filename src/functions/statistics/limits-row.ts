import type { Interval } from "../../core/statistics/interval";
import type { FunctionResult } from "../function";
import { formattedRow } from "../number-formats";
import type { LimitChoice } from "./confidence-parameters";

/** The limits of an interval as one row, or the one that was asked for. */
export const limitsRow = (
  { lower, upper }: Interval,
  choice: LimitChoice,
  format: string,
): FunctionResult => [
  formattedRow(choice === "lower" ? [lower] : choice === "upper" ? [upper] : [lower, upper], format),
];
