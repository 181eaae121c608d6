import { CellError } from "../../../src/core/cells/cell-error";
import { openHost } from "../../contract/open-host";
import { fillSheets } from "../../support/office-workbook";
import { useWorkbook } from "../../support/use-workbook";

const opened = useWorkbook(null, openHost);

const requests = () => opened.host.batches.filter((batch) => !batch.cleanUp).length;

/** A sheet of so many rows whose two columns hold a number and a text. */
const longList = (rows: number, text: string): void => {
  fillSheets(opened, { Long: {} });
  const [sheet] = opened.engine.sheets();
  const cells = Array.from({ length: rows }, (_row, index) => [index, text]);
  opened.engine.write(sheet?.id ?? "", { row: 0, column: 0, rows, columns: 2 }, cells);
  opened.host.batches.length = 0;
};

describe("readRange", () => {
  it("reads 50,000 rows in chunks of 20,000, each told", async () => {
    longList(50_000, "x");
    const told: number[] = [];
    const { port } = opened.workbook;
    const grid = await port.readRange("'Long'!A1:B50000", { onProgress: (done) => told.push(done) });
    expect(grid).toHaveLength(50_000);
    expect(grid.every((row, index) => row[0] === index)).toBe(true);
    expect(told).toEqual([0, 20_000, 40_000, 50_000]);
    // two for the size, and two for each of the chunks
    expect(requests()).toBe(2 + 3 * 2);
  }, 60_000);

  it("asks for fewer rows where long texts make an answer too large", async () => {
    longList(20_000, "long text ".repeat(40));
    const told: number[] = [];
    const { port } = opened.workbook;
    const grid = await port.readRange("'Long'!A1:B20000", { onProgress: (done) => told.push(done) });
    expect(grid.map((row) => row[0])).toEqual(Array.from({ length: 20_000 }, (_row, index) => index));
    expect(told).toEqual([0, 10_000, 20_000]);
  }, 60_000);

  it("reads errors as errors, not as texts", async () => {
    fillSheets(opened, { Mine: { A1: "=NA()", A2: "=1/0", A3: "#5 flat" } });
    await opened.engine.settled();
    const [[missing], [divided], [text]] = (await opened.workbook.port.readRange("'Mine'!A1:A3")) as [
      [unknown],
      [unknown],
      [unknown],
    ];
    expect(missing).toEqual(new CellError("#N/A", ""));
    expect(divided).toEqual(new CellError("#DIV/0!", ""));
    expect(text).toBe("#5 flat");
  });
});
