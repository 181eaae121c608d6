import type { ChartDefinition } from "../../../src/workbench/workbook/charts/definition";
import { inLines, titleLines } from "../../../src/workbench/grid/chart-lines";

const chart = (width: number, size?: number): ChartDefinition =>
  ({ width, title: { looks: { font: size === undefined ? {} : { size } } } }) as unknown as ChartDefinition;

it("breaks a title that is wider than its chart between words", () => {
  const title = "Re-referrals within 12 months, year to 31 March 2025: Leeds 24.2%";
  // 204 points less 24 beside the title, over letters of half of 12 points: at most 30 letters a line
  expect(titleLines(title, chart(204, 12))).toEqual([
    "Re-referrals within 12 months,",
    "year to 31 March 2025: Leeds",
    "24.2%",
  ]);
});

it("leaves a title that fits in one line", () => {
  expect(titleLines("Children in need", chart(480))).toEqual(["Children in need"]);
});

it("breaks a label of an axis after some sixteen letters", () => {
  expect(inLines("Understood what and why")).toEqual(["Understood what", "and why"]);
  expect(inLines("Same worker")).toBe("Same worker");
});
