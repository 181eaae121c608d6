import { ratioHalfUp } from "../../core/statistics/rounding";
import { defineFunction } from "../define-function";

const NATIONAL_BASE = 10;

export const rounded = defineFunction({
  id: "ROUNDED",
  category: "disclosure",
  summary: "A count rounded to a base, half up, as published national figures are",
  parameters: [
    { name: "value", kind: "number", about: "The count", atLeast: 0 },
    {
      name: "base",
      kind: "number",
      about: "What to round to: 10 when left out",
      optional: true,
      whole: true,
      atLeast: 1,
    },
  ],
  gives: "number",
  source:
    "Department for Education, Characteristics of children in need: national and regional counts to the nearest 10",
  examples: [
    { call: "=CSPI.ROUNDED(621875)", gives: 621880, because: "5 goes up" },
    { call: "=CSPI.ROUNDED(452, 5)", gives: 450, because: "452 is nearer to 450 than to 455" },
  ],
  run: ([value, base = NATIONAL_BASE]) => ratioHalfUp(value, base, 1, 0) * base,
});
