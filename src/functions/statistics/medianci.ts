import { CellError, isCellError } from "../../core/cells/cell-error";
import { medianInterval } from "../../core/statistics/median-interval";
import { defineFunction } from "../define-function";
import { numberFormat } from "../number-formats";
import { confidenceParameter } from "./confidence-parameters";
import { numbersInRange } from "./numbers-in-range";

export const medianci = defineFunction({
  id: "MEDIANCI",
  category: "statistics",
  summary: "The median of some values with its exact confidence limits: median, lower and upper side by side",
  parameters: [
    { name: "values", kind: "range", about: "The values, such as working days; one row or one column" },
    confidenceParameter,
  ],
  gives: "table",
  source: "Conover (1999), Practical Nonparametric Statistics, section 3.2",
  examples: [
    {
      call: "=CSPI.MEDIANCI({9,14,21,30,44,45,45,46,51,60})",
      gives: [[44.5, 14, 51]],
      because: "The limits of ten values are the second and the ninth",
    },
  ],
  run: ([range, confidence = 95]) => {
    const values = numbersInRange(range, "values");
    if (isCellError(values)) return values;
    if (typeof values === "string") return [[values]];
    const { median, lower, upper, count } = medianInterval(values, confidence);
    if (count === 0) return new CellError("#N/A", "No value is given: select the cells that hold them");
    const format = numberFormat(1);
    const limit = (one: number) => (Number.isNaN(one) ? "[z]" : { number: one, format });
    return [[{ number: median, format }, limit(lower), limit(upper)]];
  },
});
