import type { CellContent, Rectangle } from "../../workbook/engine";
import type { CellReader } from "../cells/cell-reader";
import type { CellWriter } from "../cells/cell-writer";

/** Table headers as Excel makes them: text, none blank, none twice. */
export class TableHeaders {
  constructor(
    private readonly reader: CellReader,
    private readonly writer: CellWriter,
  ) {}

  /** The headers that the first row of a table's range gives. */
  read(sheetId: string, range: Rectangle): string[] {
    const shown = this.reader.text(sheetId, { ...range, rows: 1 })[0] ?? [];
    const used = new Set<string>();
    return shown.map((text, index) => {
      const wanted = text.trim() === "" ? `Column${index + 1}` : text;
      let header = wanted;
      for (let count = 2; used.has(header.toLowerCase()); count++) header = `${wanted}${count}`;
      used.add(header.toLowerCase());
      return header;
    });
  }

  /** Writes the headers into the cells that show anything else, and gives them all. */
  fix(sheetId: string, range: Rectangle): string[] {
    const headers = this.read(sheetId, range);
    const row = { ...range, rows: 1 };
    const values = this.reader.values(sheetId, row)[0] ?? [];
    const edits = headers.map((header, index): CellContent | undefined =>
      values[index] === header ? undefined : `'${header}`,
    );
    if (edits.some((edit) => edit !== undefined)) this.writer.write(sheetId, row, [edits]);
    return headers;
  }
}
