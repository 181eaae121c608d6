import { type AccessibilityCheck, onEverySheet } from "./check";
import { areaOf, areaOfBlock, headingBlocks, overlaps, tableAreas } from "./planned-cells";
import { withSheet } from "./sound-plan";

/** Workings of a working sheet spill, which Excel allows in no table; published workings do not. */
export const markedUpTables: AccessibilityCheck = {
  item: "Mark up tables",
  weight: "essential",
  problems: onEverySheet((sheet) => {
    const spilled = sheet.sections.filter(({ kind }) => kind === "workings");
    return headingBlocks(sheet)
      .filter((block) => {
        const area = areaOfBlock(block);
        const isHeader = tableAreas(sheet).some((table) => overlaps({ ...table, rows: 1 }, area));
        const row = areaOf(block.at).row + 1;
        return !isHeader && !spilled.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
      })
      .map(({ at }) => `the headings from ${at} on are not those of a table`);
  }),
  faulty: { "headings without a table": withSheet({ tables: [] }) },
};
