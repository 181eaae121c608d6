import { defineIndicator } from "../indicator";

export const averageCaseload = defineIndicator({
  code: "WRK-5",
  theme: 5,
  title: "Average caseload",
  shortTitle: "Average caseload",
  question: "How many cases does a social worker hold?",
  definition:
    "Cases held by children and family social workers, agency workers included, for each full-time equivalent who holds at least one case, on 30 September.",
  numerator: "Cases held on 30 September",
  denominator: "Full-time equivalents of social workers, agency workers included, with at least one case",
  unit: "cases per worker",
  better: "lower",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: ["An average hides the worker with thirty cases."],
  fromRecords: [],
});
