import { type AccessibilityCheck, onEverySheet } from "./check";
import { overlaps, tableAreas } from "./planned-cells";
import { soundPlan, withSheet } from "./sound-plan";

const tables = soundPlan.sheets[0]?.tables ?? [];

/** Cells cannot be merged or split in a plan. */
export const nestedTables: AccessibilityCheck = {
  item: "Remove merged cells, split cells and nested tables",
  weight: "essential",
  problems: onEverySheet((sheet) => {
    const areas = tableAreas(sheet);
    return areas.flatMap((one, index) =>
      areas.slice(index + 1).some((other) => overlaps(one, other))
        ? [`table ${index + 1} holds another`]
        : [],
    );
  }),
  faulty: {
    "a table in a table": withSheet({
      tables: [...tables, { key: "in", name: "Inside", range: "A8:B9", style: "plain", filter: false }],
    }),
  },
};
