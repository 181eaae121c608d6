import { ROLE_STYLES } from "../../../src/excel/styles";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { withBlocks, withSheet } from "./sound-plan";

export const backgroundFill: AccessibilityCheck = {
  item: "Do not use a background fill",
  weight: "desirable",
  problems: onEverySheet((sheet) =>
    [
      ...sheet.blocks.map(({ at, role }) => [at, role] as const),
      ...sheet.conditionalFormats.map(({ range, role }) => [range, role] as const),
    ]
      .filter(([, role]) => ROLE_STYLES[role].fill !== undefined)
      .map(([at, role]) => `${at} is filled as ${role}`),
  ),
  faulty: {
    "filled headings": withBlocks({ at: "A6", cells: [["Month", "Number"]], role: "heading", wrap: true }),
    "a fill that depends on a figure": withSheet({
      conditionalFormats: [{ range: "B7:B9", formula: "=B7>10", role: "input" }],
    }),
  },
};
