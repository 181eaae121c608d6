import { parseArea, type CellArea } from "../../../core/cells/a1";
import { isCellError } from "../../../core/cells/cell-error";
import type { Benchmarks } from "../../../benchmarks/benchmarks";
import type { CustomFunction } from "../../../functions/function";
import type { PlannedBlock, PlannedSheet, SheetPlan } from "../../../templates/plan";
import { text } from "../../../text/en-gb";
import { PlanCalculation } from "./calculation";
import { chartPicture, type ChartPicture } from "./chart-picture";
import { numberWords } from "./number-words";
import { OWN_FIGURE, wordsOf, type PreviewScalar } from "./preview-value";

export interface MiniatureCell {
  readonly words: string;
  readonly isNumber: boolean;
}

/** The first rows of the first table of a plan, with the columns that have something to show. */
export interface MiniatureTable {
  readonly headings: readonly MiniatureCell[];
  readonly rows: readonly (readonly MiniatureCell[])[];
  /** Rows and columns of the table that are not in the picture. */
  readonly moreRows: number;
  readonly moreColumns: number;
  /** Whether a mark stands for figures that only the user's own list gives. */
  readonly hasOwnFigures: boolean;
}

/** What a plan will look like, small: its title, the start of its table and its chart. */
export interface Miniature {
  readonly title: string;
  readonly subtitle: string;
  readonly table: MiniatureTable | null;
  readonly chart: ChartPicture | null;
}

/** How much of a plan a picture has room for. */
export interface MiniatureSize {
  readonly rows: number;
  readonly columns: number;
}

const formatAt = ({ numberFormat = "" }: PlannedBlock, row: number, column: number): string =>
  typeof numberFormat === "string" ? numberFormat : (numberFormat[row]?.[column] ?? "");

/** The number format planned for a cell. */
function plannedFormat(sheet: PlannedSheet, row: number, column: number): string {
  for (const block of sheet.blocks) {
    const corner = parseArea(block.at);
    if (corner === null) continue;
    const [r, c] = [row - corner.row, column - corner.column];
    if (r >= 0 && c >= 0 && c < (block.cells[r]?.length ?? 0)) return formatAt(block, r, c);
  }
  return "";
}

const shown = (value: PreviewScalar, format: string): MiniatureCell => {
  if (value === OWN_FIGURE) return { words: text.insert.formulaMark, isNumber: true };
  if (typeof value === "number") return { words: numberWords(value, format), isNumber: true };
  return { words: isCellError(value) ? value.code : wordsOf(value), isNumber: false };
};

/** Shorthand alone is no reason to show a column. */
const saysSomething = ({ words, isNumber }: MiniatureCell): boolean =>
  isNumber || !/^(\[.\]|#N\/A|)$/.test(words);

/** The names, and as many further columns as there is room for: those with the most figures, else words. */
function columnsToShow(rows: readonly (readonly MiniatureCell[])[], room: number): readonly number[] {
  const count = (column: number, holds: (cell: MiniatureCell) => boolean): number =>
    rows.filter((row) => row[column] !== undefined && holds(row[column])).length;
  const others = (rows[0] ?? []).slice(1).map((_cell, index) => {
    const column = index + 1;
    const figures = count(column, ({ isNumber }) => isNumber);
    return { column, weight: figures * (rows.length + 1) + count(column, saysSomething) };
  });
  const chosen = others.sort((one, other) => other.weight - one.weight).slice(0, room - 1);
  return [0, ...chosen.map(({ column }) => column).sort((one, other) => one - other)];
}

function tableOf(
  sheet: PlannedSheet,
  area: CellArea,
  calculation: PlanCalculation,
  { rows: room, columns }: MiniatureSize,
): MiniatureTable {
  const cell = (r: number, c: number): MiniatureCell => {
    const [row, column] = [area.row + r, area.column + c];
    return shown(calculation.valueAt(sheet.key, row, column), plannedFormat(sheet, row, column));
  };
  const lineOf = (r: number) => Array.from({ length: area.columns }, (_column, c) => cell(r, c));
  const count = Math.min(room, area.rows - 1);
  const rows = Array.from({ length: count }, (_row, index) => lineOf(index + 1));
  const wanted = columnsToShow(rows, columns);
  const chosen = (line: readonly MiniatureCell[]) =>
    wanted.map((column) => line[column] ?? { words: "", isNumber: false });
  const body = rows.map(chosen);
  return {
    headings: chosen(lineOf(0)),
    rows: body,
    moreRows: area.rows - 1 - count,
    moreColumns: area.columns - wanted.length,
    hasOwnFigures: body.flat().some(({ words }) => words === text.insert.formulaMark),
  };
}

/** Works out what a plan will look like; only the cells that the picture shows are calculated. */
export function miniatureOf(
  plan: SheetPlan,
  functions: readonly CustomFunction[],
  benchmarks: Benchmarks,
  size: MiniatureSize,
): Miniature {
  const calculation = new PlanCalculation(plan.sheets, functions, benchmarks);
  const sheet = plan.sheets.find(({ tables }) => tables.length > 0) ?? plan.sheets[0];
  const charted = plan.sheets.find(({ charts }) => charts.length > 0);
  const chart = charted?.charts[0];
  const area = parseArea(sheet?.tables[0]?.range ?? "");
  const words = (row: number): string =>
    sheet === undefined ? "" : shown(calculation.valueAt(sheet.key, row, 0), "").words;
  return {
    title: words(0),
    subtitle: words(1),
    table: sheet === undefined || area === null ? null : tableOf(sheet, area, calculation, size),
    chart:
      charted === undefined || chart === undefined ? null : chartPicture(chart, charted.key, calculation),
  };
}
