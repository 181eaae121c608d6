import { ICommandService, IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { RemoveSheetCommand, SetRangeValuesCommand } from "@univerjs/sheets";
import { openHeadlessEngine } from "../../../src/workbench/calc/headless";

it("reports edits in the grid and their undoing as the user's, with formulas translated", async () => {
  const engine = openHeadlessEngine();
  const sheet = engine.activeSheetId();
  const injector = engine.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = injector.get(IUniverInstanceService).getFocusedUnit()?.getUnitId();
  engine.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [["=SEQUENCE(2)"]]);
  const edits: string[] = [];
  engine.subscribe((event) => {
    if (event.type === "changed") edits.push(`${event.change} ${event.source}`);
  });
  const range = { startRow: 0, endRow: 0, startColumn: 2, endColumn: 2 };
  const cell = { row: 0, column: 2, rows: 1, columns: 1 };
  await commands.executeCommand(SetRangeValuesCommand.id, {
    unitId,
    subUnitId: sheet,
    range,
    value: { f: "=SUM(A1#)" },
  });
  await engine.settled();
  expect(engine.values(sheet, cell)).toEqual([[3]]);
  expect(engine.formulas(sheet, cell)).toEqual([["=SUM(A1#)"]]);
  await commands.executeCommand(UndoCommand.id);
  await engine.settled();
  expect(engine.values(sheet, cell)).toEqual([[null]]);
  await commands.executeCommand(RedoCommand.id);
  await engine.settled();
  expect(engine.values(sheet, cell)).toEqual([[3]]);
  expect(edits).toEqual(["RangeEdited user", "RangeEdited user", "RangeEdited user"]);
  engine.dispose();
});

it("leaves no reference to a sheet that the user removes, though its own formulas refer to it and to others", async () => {
  const engine = openHeadlessEngine();
  const kept = engine.activeSheetId();
  const { id: gone } = engine.addSheet("Gone");
  const cells = { row: 0, column: 0, rows: 4, columns: 1 };
  const keptName = engine.sheets()[0]?.name ?? "";
  engine.setName("EveryRow", "=Gone!$A$1:$A$2", null);
  engine.setName("OwnRow", "=Gone!$A$1", gone);
  engine.write(gone, cells, [[2], ["=Gone!A1*2"], [`=SUM(${keptName}!A1:A3)`], ["=SUM(EveryRow)+OwnRow"]]);
  engine.write(kept, cells, [["=Gone!A1"], ["=SUM(Gone!A:A)"], ["=SUM(EveryRow)"], ["=1+1"]]);
  await engine.settled();
  const commands = engine.univer.__getInjector().get(ICommandService);
  await commands.executeCommand(RemoveSheetCommand.id, { subUnitId: gone });
  await engine.settled();
  expect(engine.sheets().map(({ id }) => id)).toEqual([kept]);
  // What Excel leaves: formulas and names of other sheets that name no cell, and no name of the sheet's own.
  expect(engine.formulas(kept, cells)).toEqual([["=#REF!"], ["=SUM(#REF!)"], ["=SUM(EveryRow)"], ["=1+1"]]);
  expect(engine.names()).toEqual([{ name: "EveryRow", formula: "=#REF!", sheetId: null }]);
  expect(engine.values(kept, cells).flat().at(-1)).toBe(2);
  engine.dispose();
});
