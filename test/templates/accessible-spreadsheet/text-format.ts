import { ROLE_STYLES } from "../../../src/excel/styles";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { wordsOf } from "./planned-cells";
import { withBlocks } from "./sound-plan";

const SMALLEST = 10;
const SMALLEST_TITLE = 12;

export const textFormat: AccessibilityCheck = {
  item: "Format text to make it accessible",
  weight: "desirable",
  problems: onEverySheet((sheet) => [
    ...sheet.blocks.flatMap(({ at, role }) => {
      const { size = 11, underline } = ROLE_STYLES[role];
      const isSmall = size < (role === "title" ? SMALLEST_TITLE : SMALLEST);
      return [
        ...(isSmall ? [`the text of ${at} is small`] : []),
        ...(underline !== undefined && role !== "link" ? [`underlined words in ${at} look like a link`] : []),
      ];
    }),
    ...wordsOf(sheet)
      .filter((words) => /\b[A-Z]{4,}\b(?!\.)/.test(words) && !/CSPI/.test(words))
      .map((words) => `words in capitals: ${words}`),
  ]),
  faulty: { "a word in capitals": withBlocks({ at: "A7", cells: [["APRIL"]], role: "body" }) },
};
