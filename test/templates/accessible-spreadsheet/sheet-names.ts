import type { AccessibilityCheck } from "./check";
import { withSheet } from "./sound-plan";

const LONGEST = 31;

export const sheetNames: AccessibilityCheck = {
  item: "Give worksheets unique names",
  weight: "essential",
  problems: ({ sheets }) => {
    const names = sheets.map(({ name }) => name.toLowerCase());
    return [
      ...(new Set(names).size < names.length ? ["two worksheets have one name"] : []),
      ...names.filter((name) => name.length > LONGEST).map((name) => `${name} is too long`),
      ...names.filter((name) => /^(sheet|table)?\s*\d*$/.test(name)).map((name) => `"${name}" says nothing`),
    ];
  },
  faulty: {
    "the name of another": withSheet({ name: "Notes" }),
    "Excel's own name": withSheet({ name: "Sheet1" }),
    "a long name": withSheet({ name: "Referrals of the year by month and age" }),
  },
};
