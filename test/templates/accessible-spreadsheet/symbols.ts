import { type AccessibilityCheck, onEverySheet } from "./check";
import { textsOf } from "./planned-cells";
import { withBlocks } from "./sound-plan";

export const symbols: AccessibilityCheck = {
  item: "Avoid using symbols in general",
  weight: "desirable",
  problems: onEverySheet((sheet) =>
    textsOf(sheet)
      .filter(([, text]) => /[&~<>≤≥→←↑↓✓✗●○■□★|\\^]|^[-–—:.]+$/u.test(text))
      .map(([address, text]) => `a symbol in ${address}: ${text}`),
  ),
  faulty: {
    "an arrow": withBlocks({ at: "B7", cells: [["12 ↑"]], role: "body" }),
    "a dash for nothing": withBlocks({ at: "B7", cells: [["–"]], role: "body" }),
    "an ampersand": withBlocks({ at: "A7", cells: [["April & May"]], role: "body" }),
  },
};
