import type { SheetPlan } from "../../../templates/plan";
import type { ListInWorkbook } from "../my-data/list-guess";

/** The lists that a plan's formulas name, so that the preview promises nothing the sheet will not do. */
export function listsInPlan(plan: SheetPlan, lists: readonly ListInWorkbook[]): readonly ListInWorkbook[] {
  const formulas = plan.sheets
    .flatMap((sheet) => sheet.blocks)
    .flatMap((block) => block.cells.flat())
    .filter((content): content is string => typeof content === "string" && content.startsWith("="));
  return lists.filter((list) => formulas.some((formula) => formula.includes(list.reference)));
}
