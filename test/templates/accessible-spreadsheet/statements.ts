import { cellsOfSheet } from "../../support/plan-text";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { areaOf, tableAreas, textsOf } from "./planned-cells";
import { soundPlan, withSheet } from "./sound-plan";

const [first] = soundPlan.sheets;

const without = (start: string) =>
  withSheet({
    blocks: (first?.blocks ?? []).map((block) => ({
      ...block,
      cells: block.cells.map((row) => row.map((cell) => (String(cell).startsWith(start) ? "Words" : cell))),
    })),
  });

/** The guidance for releasing statistics in spreadsheets: what a reader is told above a table, and in what order. */
export const statements: AccessibilityCheck = {
  item: "Say above a table how many tables there are, where the notes are, what blanks mean, and the source",
  weight: "desirable",
  problems: onEverySheet((sheet) => {
    const [table] = tableAreas(sheet);
    const above = textsOf(sheet).filter(([address]) => !table || areaOf(address).row < table.row);
    const rowOf = (pattern: RegExp): number => above.findIndex(([, text]) => pattern.test(text));
    const count = rowOf(/^This worksheet contains (no|one) table/);
    if (count < 0) return ["it does not say how many tables it contains"];
    const isData =
      [...cellsOfSheet(sheet).values()].length > 0 && table && sheet.links?.some(({ to }) => to === "notes");
    if (!isData || rowOf(/^Worksheet$/) >= 0 || sheet.tables[0]?.key === "contents") return [];
    const rows = [count, rowOf(/notes/i), rowOf(/blank/i), rowOf(/^Sources?:/)];
    const missing = rows.some((row) => row < 0) ? ["it lacks a statement"] : [];
    return rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0))
      ? missing
      : [...missing, "its statements are in another order"];
  }),
  faulty: {
    "no number of tables": without("This worksheet"),
    "no words on blank cells": without("Cells with"),
    "no source": without("Source"),
  },
};
