import { intersection, isUnbounded } from "./address";
import { oneOf, textArgument } from "./arguments";
import type { CellContent, Rectangle } from "./engine";
import { rangeArgument, rangeObject } from "./find-range";
import { HostError } from "./host-error";
import type { ObjectReference, RangeTarget } from "./object-reference";
import { requireAllowed, requireUnlocked } from "./protection";

const tablesIn = ({ book, sheetId }: RangeTarget): readonly Rectangle[] =>
  book.engine
    .tables()
    .filter((table) => table.sheetId === sheetId)
    .map(({ range }) => range);

/** Cells may not be pushed through part of a table. */
function requireNoTableCut(range: RangeTarget, pushed: Rectangle): void {
  for (const table of tablesIn(range)) {
    const hit = intersection(table, pushed);
    const whole = hit?.rows === table.rows && hit.columns === table.columns;
    if (hit && !whole && !intersection(table, range.area)) throw new HostError("InsertDeleteConflict");
  }
}

const toTheEnd = ({ area }: RangeTarget, vertical: boolean): Rectangle =>
  vertical ? { ...area, rows: 1_048_576 - area.row } : { ...area, columns: 16_384 - area.column };

const isEntire = (area: Rectangle): boolean => isUnbounded(area);

export function insertCells(range: RangeTarget, shift: unknown): ObjectReference {
  const direction = oneOf(["Down", "Right"], shift);
  requireAllowed(range, direction === "Down" ? "allowInsertRows" : "allowInsertColumns");
  if (!isEntire(range.area)) requireNoTableCut(range, toTheEnd(range, direction === "Down"));
  range.book.engine.insertCells(range.sheetId, range.area, direction);
  return rangeObject(range, range.area);
}

export function deleteCells(range: RangeTarget, shift: unknown): void {
  const direction = oneOf(["Up", "Left"], shift);
  requireAllowed(range, direction === "Up" ? "allowDeleteRows" : "allowDeleteColumns");
  if (!isEntire(range.area)) requireNoTableCut(range, toTheEnd(range, direction === "Up"));
  range.book.engine.deleteCells(range.sheetId, range.area, direction);
}

export function clearCells(range: RangeTarget, applyTo: unknown): void {
  requireUnlocked(range);
  const { book, sheetId } = range;
  const what =
    applyTo === null || applyTo === undefined
      ? "All"
      : oneOf(["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], applyTo);
  const used = book.engine.usedRange(sheetId, false);
  const area = isEntire(range.area) ? used && intersection(range.area, used) : range.area;
  for (const key of [...book.hyperlinks.keys()])
    if (key.startsWith(`${sheetId}!`)) clearLink(range, key, what);
  if (!area || what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  book.engine.clear(sheetId, area, what);
  if (what === "Contents") return;
  for (const { id, range: ruled } of book.engine.conditionalRules(sheetId))
    if (intersection(ruled, area)?.rows === ruled.rows) book.engine.deleteConditionalRule(sheetId, id);
  if (what === "All") book.engine.setValidation(sheetId, area, null);
}

function clearLink({ book, area }: RangeTarget, key: string, what: string): void {
  if (what === "Contents" || what === "Formats") return;
  const [row = 0, column = 0] = (key.split("!").pop() ?? "").split(",").map(Number);
  if (intersection(area, { row, column, rows: 1, columns: 1 })) book.hyperlinks.delete(key);
}

export function mergeCells(range: RangeTarget, across: unknown): void {
  requireAllowed(range, "allowFormatCells");
  if (tablesIn(range).some((table) => intersection(table, range.area)))
    throw new HostError("InvalidOperation");
  const { book, sheetId, area } = range;
  const rows = across === true ? area.rows : 1;
  for (let row = 0; row < rows; row += 1)
    book.engine.merge(sheetId, across === true ? { ...area, row: area.row + row, rows: 1 } : area, true);
}

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** Copies another range here; formulas are copied as they stand, without moving their references. */
export function copyFrom(range: RangeTarget, args: readonly unknown[]): void {
  const [sourceArgument, type, skipBlanks, transpose] = args;
  const source = rangeArgument(range, sourceArgument);
  const copied = type === null || type === undefined ? "All" : oneOf(copyTypes, type);
  if (copied === "Link" || transpose === true)
    throw new HostError("NotImplemented", "The workbench copies values, formulas and formats only");
  const area = { ...range.area, rows: source.area.rows, columns: source.area.columns };
  const target = { ...range, area };
  requireUnlocked(target);
  const { engine } = range.book;
  if (copied !== "Formats") {
    const formulas = engine.formulas(source.sheetId, source.area);
    if (
      copied !== "Values" &&
      formulas.flat().some((cell) => typeof cell === "string" && cell.startsWith("="))
    )
      throw new HostError("NotImplemented", "The workbench does not move references when it copies formulas");
    const contents = engine.values(source.sheetId, source.area).map((row) =>
      row.map((cell): CellContent | undefined => {
        if (cell === null) return skipBlanks === true ? undefined : null;
        return typeof cell === "object" ? cell.error : cell;
      }),
    );
    engine.write(target.sheetId, area, contents);
  }
  if (copied === "All" || copied === "Formats") copyFormats(source, target);
}

function copyFormats(source: RangeTarget, target: RangeTarget): void {
  const { engine } = source.book;
  engine.setNumberFormats(target.sheetId, target.area, engine.numberFormats(source.sheetId, source.area));
  for (let row = 0; row < source.area.rows; row += 1)
    for (let column = 0; column < source.area.columns; column += 1) {
      const at = (area: Rectangle): Rectangle => ({
        row: area.row + row,
        column: area.column + column,
        rows: 1,
        columns: 1,
      });
      engine.setStyle(target.sheetId, at(target.area), engine.style(source.sheetId, at(source.area)));
    }
}

interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** The first cell whose shown text holds the given text. */
export function findText(range: RangeTarget, text: unknown, criteria: unknown): ObjectReference | null {
  const { completeMatch, matchCase, searchDirection } = (criteria ?? {}) as SearchCriteria;
  const fold = (value: string): string => (matchCase === true ? value : value.toLowerCase());
  const wanted = fold(textArgument(text));
  const used = range.book.engine.usedRange(range.sheetId, true);
  const area = used && intersection(used, range.area);
  if (!area) return null;
  const hits: Rectangle[] = [];
  range.book.engine.text(range.sheetId, area).forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const matches = completeMatch === true ? fold(cell) === wanted : fold(cell).includes(wanted);
      if (matches)
        hits.push({ row: area.row + rowIndex, column: area.column + columnIndex, rows: 1, columns: 1 });
    });
  });
  const hit = searchDirection === "Backwards" ? hits[hits.length - 1] : hits[0];
  return hit ? rangeObject(range, hit) : null;
}
