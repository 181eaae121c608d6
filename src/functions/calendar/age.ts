import { CellError } from "../../core/cells/cell-error";
import { ageInYears } from "../../core/calendar/age";
import { longDate } from "../../core/calendar/excel-dates";
import { defineFunction } from "../define-function";

/** Nobody counted here is older: an age above it is a slip in a date. */
const OLDEST = 120;

export const age = defineFunction({
  id: "AGE",
  category: "calendar",
  summary: "Age in completed years on a date; -1 before birth, as the inspection lists write an unborn child",
  parameters: [
    { name: "born", kind: "date", about: "Date of birth, or expected date for an unborn child" },
    { name: "on", kind: "date", about: "The date at which the age is wanted; never today by itself" },
  ],
  gives: "number",
  source: "Ofsted, Annex A guidance: age in years, -1 for unborn",
  examples: [
    {
      call: "=CSPI.AGE(DATE(2008,4,1), DATE(2024,3,31))",
      gives: 15,
      because: "The sixteenth birthday is the next day",
    },
    {
      call: "=CSPI.AGE(DATE(2012,2,29), DATE(2023,2,28))",
      gives: 10,
      because: "Born on 29 February: a year older on 1 March",
    },
    { call: "=CSPI.AGE(DATE(2024,6,1), DATE(2024,3,31))", gives: -1, because: "Not born yet" },
  ],
  run: ([born, on]) => {
    const years = ageInYears(born, on);
    if (years <= OLDEST) return years;
    return new CellError(
      "#VALUE!",
      `Born on ${longDate(born)} gives an age of ${years}: correct the date of birth`,
    );
  },
});
