import { integerOr } from "../arguments";
import { rangeArgument, rangeObject } from "../find-range";
import type { ObjectReference, SheetTarget } from "../object-reference";
import { objectType } from "../object-type";
import { sheetColumns, sheetRows } from "../address";

function location(target: SheetTarget): ObjectReference | null {
  const { rows, columns } = target.book.engine.frozen(target.sheetId);
  if (rows === 0 && columns === 0) return null;
  return rangeObject(target, {
    row: 0,
    column: 0,
    rows: rows || sheetRows,
    columns: columns || sheetColumns,
  });
}

export const freezePanes = objectType<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: (target, [argument]) => {
      const { area } = rangeArgument(target, argument);
      const rows = area.rows === sheetRows ? 0 : area.row + area.rows;
      const columns = area.columns === sheetColumns ? 0 : area.column + area.columns;
      target.book.engine.freeze(target.sheetId, rows, columns);
    },
    freezeColumns: ({ book, sheetId }, [count]) => book.engine.freeze(sheetId, 0, integerOr(count, 1)),
    freezeRows: ({ book, sheetId }, [count]) => book.engine.freeze(sheetId, integerOr(count, 1), 0),
    getLocation: (target) =>
      location(target) ?? rangeObject(target, { row: 0, column: 0, rows: 1, columns: 1 }),
    getLocationOrNullObject: location,
    unfreeze: ({ book, sheetId }) => book.engine.freeze(sheetId, 0, 0),
  },
});
