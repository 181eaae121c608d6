import { cellsOfSheet } from "../../support/plan-text";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { cellsIn, inputCells, tableAreas, textsOf } from "./planned-cells";
import { soundPlan, withSheet } from "./sound-plan";

export const emptyCells: AccessibilityCheck = {
  item: "Leave cells empty only where the sheet says why",
  weight: "essential",
  problems: onEverySheet((sheet) => {
    const cells = cellsOfSheet(sheet);
    const inputs = inputCells(sheet);
    const empty = tableAreas(sheet)
      .flatMap(cellsIn)
      .filter((address) => !cells.has(address));
    const saysWhy = textsOf(sheet).some(([, text]) => /cells with a border|leave blank/i.test(text));
    return [
      ...empty.filter((address) => !inputs.has(address)).map((address) => `${address} is empty`),
      ...(empty.length > 0 && !saysWhy ? ["nothing says why cells are empty"] : []),
    ];
  }),
  faulty: {
    "an empty cell that no one fills": withSheet({ inputs: [] }),
    "nothing that says why": withSheet({
      blocks: (soundPlan.sheets[0]?.blocks ?? []).map((block) =>
        block.at === "A2" ? { ...block, cells: block.cells.map(() => ["One table."]) } : block,
      ),
    }),
  },
};
