import type { AccessibilityCheck } from "./check";
import { soundPlan } from "./sound-plan";

export const notesOnSheet: AccessibilityCheck = {
  item: "Put note text in a notes table on a notes worksheet",
  weight: "desirable",
  problems: ({ sheets }) => {
    const notes = sheets.filter(({ name }) => /^notes/i.test(name));
    if (notes.length !== 1) return [`${notes.length} worksheets of notes`];
    return notes[0]?.tables.length === 1 ? [] : ["the notes are not a table"];
  },
  faulty: {
    "no worksheet of notes": { ...soundPlan, sheets: soundPlan.sheets.filter(({ key }) => key !== "notes") },
    "notes without a table": {
      ...soundPlan,
      sheets: soundPlan.sheets.map((sheet) => (sheet.key === "notes" ? { ...sheet, tables: [] } : sheet)),
    },
  },
};
