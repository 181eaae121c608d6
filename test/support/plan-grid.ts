import { columnLetters } from "../../src/core/cells/a1";
import type { PlannedSheet } from "../../src/templates/plan";
import { areaOf } from "../templates/accessible-spreadsheet/planned-cells";

const WIDEST = 26;
const MOST_COLUMNS = 8;

type Cells = ReadonlyMap<string, string | number | boolean>;

const short = (content: string | number | boolean | undefined): string => {
  const text = content === undefined ? "" : String(content);
  const shown = text.startsWith("=") ? "ƒ" : text;
  return shown.length > WIDEST ? `${shown.slice(0, WIDEST - 1)}…` : shown;
};

/** The top left of a sheet as a reader sees it: rows and columns, formulas as ƒ, long texts cut. */
export function planGrid(sheet: PlannedSheet, cells: Cells): readonly string[] {
  const areas = [...cells.keys()].map(areaOf);
  const rows = Math.max(...areas.map(({ row }) => row)) + 1;
  const columns = Math.min(MOST_COLUMNS, Math.max(...areas.map(({ column }) => column)) + 1);
  const letters = Array.from({ length: columns }, (_column, index) => columnLetters(index));
  const grid = Array.from({ length: rows }, (_row, row) =>
    letters.map((letter) => short(cells.get(`${letter}${row + 1}`))),
  );
  const inTables = grid.filter((_row, row) =>
    sheet.tables.some(({ range }) => {
      const { row: first, rows: count } = areaOf(range);
      return row >= first && row < first + count;
    }),
  );
  // Words outside tables run over their columns and decide no width but that of the first.
  const widths = letters.map((letter, column) =>
    Math.max(letter.length, ...inTables.map((row) => row[column]?.length ?? 0)),
  );
  const words = (row: number): string | null => {
    const [first, ...others] = grid[row] ?? [];
    const content = String(cells.get(`A${row + 1}`) ?? "");
    const isAlone = others.every((text) => text === "") && first !== "" && !content.startsWith("=");
    return isAlone ? content : null;
  };
  const line = (label: string, row: readonly string[]): string =>
    `${label.padStart(3)} ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" │ ")}`.replace(
      /[ │]+$/,
      "",
    );
  return [
    line("", letters),
    ...grid.map((row, index) => line(String(index + 1), [words(index) ?? row[0] ?? "", ...row.slice(1)])),
  ];
}
