import type { FunctionsJson } from "../host";
import { columnLetters, quoteSheet } from "../workbook/address";
import type { CustomFunctionCall, EngineSheet, SpreadsheetEngine } from "../workbook/engine";
import type { WorkbookModel } from "../workbook/workbook-model";
import type { CallSurroundings } from "./custom-function-calls";
import type { EventSink } from "./event-sink";
import type { Knobs } from "./knobs";

/** What custom functions need of the workbook and of the attached page. */
export const callSurroundings = (
  model: WorkbookModel,
  knobs: Knobs,
  functionsJson: FunctionsJson | undefined,
  transport: () => EventSink | null,
): CallSurroundings => ({
  functionsJson,
  blank: () => (knobs.blankCells === "zero" ? 0 : null),
  address: ({ sheetId, row, column }) => {
    const sheet = sheetOf(model.engine, sheetId);
    return sheet ? `${quoteSheet(sheet.name)}!${columnLetters(column)}${row + 1}` : null;
  },
  send: (messages) => transport()?.richApiMessages(messages) ?? false,
  formatResult: (caller, formats) => formatResult(model.engine, caller, formats),
});

const sheetOf = (engine: SpreadsheetEngine, sheetId: string): EngineSheet | undefined =>
  engine.sheets().find(({ id }) => id === sheetId);

/** A number that comes with a format shows in it, unless the cell has a format of its own. */
function formatResult(
  engine: SpreadsheetEngine,
  { sheetId, row, column }: CustomFunctionCall["caller"],
  formats: (string | null)[][],
): void {
  if (!sheetOf(engine, sheetId)) return;
  const range = { row, column, rows: formats.length, columns: formats[0]?.length ?? 0 };
  const now = engine.numberFormats(sheetId, range);
  const wanted = formats.map((cells, r) =>
    cells.map((format, c) => (now[r]?.[c] === "General" ? format : null)),
  );
  if (wanted.flat().some((format) => format !== null)) engine.setNumberFormats(sheetId, range, wanted);
}

/** Waits for the cells, but not for ever: a function that is still running leaves #BUSY! as in Excel. */
export async function calculated(engine: SpreadsheetEngine, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([engine.settled(), patience]);
  clearTimeout(timer);
}
