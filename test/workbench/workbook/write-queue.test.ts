import type { Rectangle, SpreadsheetEngine } from "../../../src/workbench/workbook/engine";
import { WriteQueue } from "../../../src/workbench/workbook/write-queue";

/** An engine that only notes what it is asked to write. */
function noting() {
  const written: { sheetId: string; area: Rectangle; contents: unknown }[] = [];
  const engine = {
    write: (sheetId: string, area: Rectangle, contents: unknown) => written.push({ sheetId, area, contents }),
  } as unknown as SpreadsheetEngine;
  return { written, queue: new WriteQueue(engine) };
}

const rows = (row: number, count: number, column = 0): Rectangle => ({
  row,
  column,
  rows: count,
  columns: 1,
});

test("blocks below one another become one write", () => {
  const { written, queue } = noting();
  queue.add("s", rows(0, 2), [[1], [2]]);
  queue.add("s", rows(2, 1), [[3]]);
  expect(written).toEqual([]);
  queue.flush();
  expect(written).toEqual([{ sheetId: "s", area: rows(0, 3), contents: [[1], [2], [3]] }]);
});

test.each<[string, string, Rectangle]>([
  ["another sheet", "t", rows(1, 1)],
  ["another column", "s", rows(1, 1, 1)],
  ["a gap", "s", rows(2, 1)],
])("%s ends the block", (_what, sheetId, area) => {
  const { written, queue } = noting();
  queue.add("s", rows(0, 1), [[1]]);
  queue.add(sheetId, area, [[2]]);
  queue.flush();
  queue.flush();
  expect(written.map(({ contents }) => contents)).toEqual([[[1]], [[2]]]);
});
