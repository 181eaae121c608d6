import { ICommandService, IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
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
