import { cellsOfSheet } from "../../support/plan-text";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { blockAt } from "./planned-cells";
import { soundPlan, withBlocks, withSheet } from "./sound-plan";

const SHORTEST = 8;

export const sheetTitles: AccessibilityCheck = {
  item: "Give every worksheet a descriptive title in cell A1",
  weight: "essential",
  problems: onEverySheet((sheet, plan) => {
    const titleOf = (one: typeof sheet): string => String(cellsOfSheet(one).get("A1") ?? "");
    const title = titleOf(sheet);
    return [
      ...(title.length < SHORTEST ? [`"${title}" describes nothing`] : []),
      ...(blockAt(sheet, "A1")?.role === "title" ? [] : ["A1 does not look like a title"]),
      ...(plan.sheets.some((one) => one !== sheet && titleOf(one) === title)
        ? ["another has the same title"]
        : []),
    ];
  }),
  faulty: {
    "no title": withSheet({ blocks: (soundPlan.sheets[0]?.blocks ?? []).filter(({ at }) => at !== "A1") }),
    "a title that looks like a note": withBlocks({ at: "A1", cells: [["Referrals by month"]], role: "note" }),
    "the title of another": withBlocks({ at: "A1", cells: [["Notes on referrals"]], role: "title" }),
  },
};
