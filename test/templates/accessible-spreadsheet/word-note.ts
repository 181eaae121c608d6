import { type AccessibilityCheck, onEverySheet } from "./check";
import { wordsOf } from "./planned-cells";
import { withBlocks } from "./sound-plan";

export const wordNote: AccessibilityCheck = {
  item: "Use the word 'note' when referring to footnotes",
  weight: "desirable",
  problems: onEverySheet((sheet) =>
    wordsOf(sheet)
      .filter((words) => /\[\d+\]|\p{L}\(\d+\)|footnote/iu.test(words))
      .map((words) => `a reference without the word in "${words}"`),
  ),
  faulty: {
    "a number in brackets": withBlocks({ at: "A6", cells: [["Month [1]"]], role: "plainHeading" }),
    "a footnote": withBlocks({ at: "A2", cells: [["See footnote 2"]], role: "note" }),
  },
};
