import { CellError } from "../../core/cells/cell-error";
import { longDate } from "../../core/calendar/excel-dates";
import { areHolidaysKnown, workingDaysBetween } from "../../core/calendar/working-days";
import { defineFunction } from "../define-function";

export const workingdays = defineFunction({
  id: "WORKINGDAYS",
  category: "calendar",
  summary: "Working days from one date to another: no weekends, no bank holidays of England and Wales",
  parameters: [
    { name: "start", kind: "date", about: "The first date" },
    { name: "end", kind: "date", about: "The last date" },
    {
      name: "counting",
      kind: "text",
      about: '"from day 0" (the start is day 0) when left out, or "inclusive" (the start counts too)',
      optional: true,
      oneOf: ["from day 0", "inclusive"],
    },
  ],
  gives: "number",
  source: "Department for Education, Children in need census guide; GOV.UK bank holidays",
  examples: [
    {
      call: "=CSPI.WORKINGDAYS(DATE(2023,10,2), DATE(2023,10,23))",
      gives: 15,
      because: "Three weeks of five days: 2 October is day 0",
    },
    {
      call: '=CSPI.WORKINGDAYS(DATE(2023,12,22), "2 January 2024")',
      gives: 4,
      because: "27, 28 and 29 December, and 2 January after New Year's Day",
      hidden: true,
    },
    {
      call: '=CSPI.WORKINGDAYS("02/10/2023", "02/10/2023", "inclusive")',
      gives: 1,
      because: "The day itself counts",
    },
  ],
  run: ([start, end, counting = "from day 0"]) => {
    if (end < start) {
      return new CellError(
        "#VALUE!",
        `End ${longDate(end)} is before start ${longDate(start)}: swap the dates or correct them`,
      );
    }
    if (!areHolidaysKnown(start, end)) {
      return new CellError(
        "#N/A",
        `Bank holidays between ${longDate(start)} and ${longDate(end)} are not known: give dates from 2010 to 2028`,
      );
    }
    return workingDaysBetween(start, end, counting === "inclusive" ? "inclusive" : "exclusiveStart");
  },
});
