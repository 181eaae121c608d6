import type { IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { EngineEvent, Rectangle } from "../workbook/engine";
import { toRectangle, type CellPatch, type UniverWorkbook } from "./univer-workbook";

export interface EventSource {
  subscribe(listener: (event: EngineEvent) => void): () => void;
  emit(event: EngineEvent): void;
  dispose(): void;
}

/** Names as in Excel's `DataChangeType`. */
const STRUCTURE: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
  [InsertRangeMoveDownCommand.id]: "CellInserted",
  [InsertRangeMoveRightCommand.id]: "CellInserted",
  [DeleteRangeMoveUpCommand.id]: "CellDeleted",
  [DeleteRangeMoveLeftCommand.id]: "CellDeleted",
};

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly cellValue?: CellPatch;
  readonly trigger?: string;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
}

/** Tells what happens in the workbook, whoever caused it; results of calculation are no edits. */
export function eventSource(book: UniverWorkbook): EventSource {
  const listeners = new Set<(event: EngineEvent) => void>();
  const emit = (event: EngineEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  const listening = book.commands.onCommandExecuted((command, options) => {
    const params = command.params as MutationParams | undefined;
    if (!params || (params.unitId !== undefined && params.unitId !== book.unitId)) return;
    const event = toEvent(book, command.id, params, options?.onlyLocal === true);
    if (event) emit(event);
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit,
    dispose() {
      listeners.clear();
      listening.dispose();
    },
  };
}

const selected = ({ selections = [] }: MutationParams) => selections.map(({ range }) => toRectangle(range));

function toEvent(
  book: UniverWorkbook,
  id: string,
  params: MutationParams,
  isLocal: boolean,
): EngineEvent | null {
  const sheetId = params.subUnitId;
  const change = STRUCTURE[id];
  if (change) {
    // Commands that shift cells name no sheet; they work on the active one.
    const sheet = sheetId ?? book.workbook().getActiveSheet().getSheetId();
    if (!params.range) return null;
    return {
      type: "changed",
      sheetId: sheet,
      range: toRectangle(params.range),
      change,
      source: book.source(),
    };
  }
  switch (id) {
    case SetRangeValuesMutation.id: {
      if (isLocal || params.trigger === SetStyleCommand.id) return null;
      const range = editedRange(params.cellValue);
      return range && { type: "changed", sheetId, range, change: "RangeEdited", source: book.source() };
    }
    case SetSelectionsOperation.id:
      return { type: "selection", sheetId, ranges: selected(params) };
    case SetWorksheetActiveOperation.id:
      return { type: "sheetActivated", sheetId };
    case SetWorksheetNameMutation.id:
      return { type: "sheetRenamed", sheetId };
    case InsertSheetMutation.id:
      return { type: "sheetAdded", sheetId: params.sheet?.id ?? "" };
    case RemoveSheetMutation.id:
      return { type: "sheetDeleted", sheetId };
    default:
      return null;
  }
}

/** The rectangle around the cells whose content a mutation changes, or null if only formats change. */
function editedRange(cells: CellPatch | undefined): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const rowKey in cells) {
    const line = cells?.[Number(rowKey)];
    const row = Number(rowKey);
    for (const columnKey in line) {
      const cell = line?.[Number(columnKey)];
      if (cell && !("v" in cell || "f" in cell || "p" in cell || "si" in cell)) continue;
      const column = Number(columnKey);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
