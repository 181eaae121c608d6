import type { AccessibilityCheck } from "./check";
import { withSheet } from "./sound-plan";

export const cursor: AccessibilityCheck = {
  item: "Leave the cursor in cell A1 of the first worksheet",
  weight: "on publishing",
  problems: ({ sheets }) => {
    const { activateAt = "A1" } = sheets[0] ?? {};
    return activateAt === "A1" ? [] : [`the cursor is in ${activateAt}`];
  },
  faulty: { "a cursor elsewhere": withSheet({ activateAt: "B9" }) },
};
