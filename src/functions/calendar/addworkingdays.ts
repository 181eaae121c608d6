import { CellError } from "../../core/cells/cell-error";
import { longDate } from "../../core/calendar/excel-dates";
import { addWorkingDays, areHolidaysKnown } from "../../core/calendar/working-days";
import { defineFunction } from "../define-function";
import { DATE_FORMAT } from "../number-formats";

export const addworkingdays = defineFunction({
  id: "ADDWORKINGDAYS",
  category: "calendar",
  summary: "The date that a number of working days after (or before) another falls on: a due date",
  parameters: [
    { name: "start", kind: "date", about: "The first date, day 0" },
    {
      name: "days",
      kind: "number",
      about: "How many working days; below 0 counts back",
      whole: true,
      atLeast: -2600,
      atMost: 2600,
    },
  ],
  gives: "date",
  source: "Department for Education, Children in need census guide; GOV.UK bank holidays",
  examples: [
    {
      call: "=CSPI.ADDWORKINGDAYS(DATE(2023,10,2), 15)",
      gives: 45222,
      because: "23 October 2023, three weeks of five days on",
    },
    {
      call: "=CSPI.ADDWORKINGDAYS(DATE(2024,6,3), 45)",
      gives: 45509,
      because: "5 August 2024: the last day for an assessment begun on 3 June",
    },
  ],
  run: ([start, days]) => {
    const end = addWorkingDays(start, days);
    if (areHolidaysKnown(Math.min(start, end), Math.max(start, end)))
      return { number: end, format: DATE_FORMAT };
    return new CellError(
      "#N/A",
      `Bank holidays around ${longDate(end)} are not known: give dates from 2010 to 2028`,
    );
  },
});
