import { cellsOfSheet } from "../../support/plan-text";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { blockAt, cellsIn, tableAreas } from "./planned-cells";
import { withBlocks } from "./sound-plan";

export const headerRow: AccessibilityCheck = {
  item: "Give every table one tagged header row, each heading its own",
  weight: "essential",
  problems: onEverySheet((sheet) => {
    const cells = cellsOfSheet(sheet);
    const isHeading = (address: string): boolean => /eading$/.test(blockAt(sheet, address)?.role ?? "");
    return tableAreas(sheet).flatMap((area) => {
      const header = cellsIn({ ...area, rows: 1 });
      const body = cellsIn({ ...area, row: area.row + 1, rows: area.rows - 1 });
      const texts = header.map((address) => cells.get(address));
      return [
        ...header
          .filter((_address, index) => !/^[^=]/.test(String(texts[index] ?? "")))
          .map((address) => `no text as heading in ${address}`),
        ...header
          .filter((address) => !isHeading(address))
          .map((address) => `${address} does not look like one`),
        ...body.filter(isHeading).map((address) => `another heading in ${address}`),
        ...(new Set(texts).size < texts.length ? ["two headings alike"] : []),
      ];
    });
  }),
  faulty: {
    "two headings alike": withBlocks({ at: "B6", cells: [["Month"]], role: "plainHeading", wrap: true }),
    "a formula as heading": withBlocks({ at: "B6", cells: [["=A1"]], role: "plainHeading", wrap: true }),
    "a heading that looks like a figure": withBlocks({ at: "B6", cells: [["Number"]], role: "body" }),
    "a second row of headings": withBlocks({ at: "A7", cells: [["Quarter", "All"]], role: "plainHeading" }),
  },
};
