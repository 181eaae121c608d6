/** @jest-environment jsdom */
import { openHeadlessEngine } from "../../../src/workbench/calc/headless";

it("calculates in jsdom as well", async () => {
  const engine = openHeadlessEngine();
  const sheet = engine.activeSheetId();
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  engine.write(sheet, cell, [["=1+1"]]);
  await engine.settled();
  expect(engine.values(sheet, cell)).toEqual([[2]]);
  engine.dispose();
});
