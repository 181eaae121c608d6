import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const casesImpossible = defineCheck({
  id: "cases-impossible",
  title: "Number of cases below 0 or not whole",
  severity: "error",
  lists: ["workforce"],
  needs: ["Cases30"],
  affects: ["WRK-5"],
  effect: "Average caseload is wrong.",
  remedy: "Enter how many cases the worker held on 30 September.",
  find: (records) => {
    const cases = numbersOf(records, "Cases30");
    return recordsWhere(records, (record) => {
      const number = cases[record] ?? NaN;
      return !Number.isNaN(number) && (number < 0 || !Number.isInteger(number));
    });
  },
});
