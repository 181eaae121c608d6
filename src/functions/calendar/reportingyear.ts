import { reportingYear, reportingYearLabel } from "../../core/calendar/reporting-year";
import { defineFunction } from "../define-function";

export const reportingyear = defineFunction({
  id: "REPORTINGYEAR",
  category: "calendar",
  summary: "The reporting year (April to March) that a date falls in: the year in which it ends",
  parameters: [
    { name: "date", kind: "date", about: "The date" },
    {
      name: "style",
      kind: "text",
      about: '"number" when left out, such as 2025, or "label", such as 2024-25',
      optional: true,
      oneOf: ["number", "label"],
    },
  ],
  gives: "value",
  source: "Department for Education, Children in need census guide: 1 April to 31 March",
  examples: [
    {
      call: "=CSPI.REPORTINGYEAR(DATE(2024,4,1))",
      gives: 2025,
      because: "1 April 2024 opens the year that ends in March 2025",
    },
    {
      call: '=CSPI.REPORTINGYEAR("31/03/2024", "label")',
      gives: "2023-24",
      because: "31 March closes a year",
    },
  ],
  run: ([date, style = "number"]) => {
    const year = reportingYear(date);
    return style === "label" ? reportingYearLabel(year) : year;
  },
});
