import { type AccessibilityCheck, onEverySheet } from "./check";
import { wordsOf } from "./planned-cells";
import { withBlocks } from "./sound-plan";

export const noteMarks: AccessibilityCheck = {
  item: "Do not use symbols or superscript to signpost to notes",
  weight: "essential",
  problems: onEverySheet((sheet) =>
    wordsOf(sheet)
      .filter((words) => /[*†‡§¶⁰¹²³⁴-⁹]/u.test(words))
      .map((words) => `a mark in "${words}"`),
  ),
  faulty: {
    "an asterisk": withBlocks({ at: "A7", cells: [["April*"]], role: "body" }),
    "a superscript figure": withBlocks({ at: "A7", cells: [["April¹"]], role: "body" }),
    "an asterisk that a formula joins": withBlocks({ at: "A7", cells: [['=A1&"*"']], role: "body" }),
  },
};
