import type { CellContent, Rectangle, SpreadsheetEngine } from "./engine";

type Contents = (CellContent | undefined)[][];

/**
 * Writes that follow one another down a sheet, joined into one. office.js cuts a large write into
 * blocks of at most 1,500 cells; an engine that wrote each by itself would pay for every block.
 */
export class WriteQueue {
  private waiting: { sheetId: string; area: Rectangle; contents: Contents } | null = null;

  constructor(private readonly engine: SpreadsheetEngine) {}

  add(sheetId: string, area: Rectangle, contents: Contents): void {
    const last = this.waiting;
    const continues =
      last?.sheetId === sheetId &&
      last.area.column === area.column &&
      last.area.columns === area.columns &&
      last.area.row + last.area.rows === area.row;
    if (!continues) this.flush();
    if (!this.waiting) this.waiting = { sheetId, area, contents: [...contents] };
    else {
      this.waiting.area = { ...this.waiting.area, rows: this.waiting.area.rows + area.rows };
      for (const row of contents) this.waiting.contents.push(row);
    }
  }

  flush(): void {
    const write = this.waiting;
    this.waiting = null;
    if (write) this.engine.write(write.sheetId, write.area, write.contents);
  }
}
