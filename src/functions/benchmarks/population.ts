import { isCellError } from "../../core/cells/cell-error";
import { defineFunction } from "../define-function";
import { numberFormat } from "../number-formats";
import { yearArgument } from "./year-argument";

export const population = defineFunction({
  id: "POPULATION",
  category: "benchmarks",
  summary: "Children aged 0 to 17 who live in an area, by the mid-year estimate",
  parameters: [
    { name: "area", kind: "text", about: "Name or code of the area" },
    {
      name: "year",
      kind: "value",
      about:
        "Year of the estimate (30 June); a rate of the year to March 2025 takes 2024; the latest when left out",
      optional: true,
    },
  ],
  gives: "number",
  usesBenchmarks: true,
  source: "Office for National Statistics, mid-year population estimates",
  examples: [
    {
      call: '=CSPI.POPULATION("Kent", 2024)',
      gives: 355390,
      because: "The estimate for 30 June 2024, for rates of the year to March 2025",
    },
  ],
  run: ([area, year], { benchmarks }) => {
    const wanted = yearArgument(year);
    if (isCellError(wanted)) return wanted;
    const figure = benchmarks.population(area, wanted);
    if (isCellError(figure)) return figure;
    return figure.value === null ? figure.shorthand : { number: figure.value, format: numberFormat() };
  },
});
