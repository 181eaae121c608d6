import { areaAddress, parseArea, sheetOfAddress, type CellArea } from "../../core/cells/a1";
import type { Contents } from "../insertions/insertion-contents";
import type { FrozenArea } from "./frozen-areas";
import type { FormulaResult } from "./read-results";
import type { Scope } from "./scope";

/** Where frozen cells are now. */
export interface Located {
  readonly frozen: FrozenArea;
  readonly sheet: Excel.Worksheet;
  readonly area: CellArea;
}

/**
 * Finds frozen cells by their hidden name; where that is lost, by the sheet and address they had. Null
 * where they, or their sheet, are gone.
 */
export function locate(frozen: FrozenArea, { sheets, anchors }: Contents): Located | null {
  const pointed = anchors.get(frozen.anchor);
  const area = parseArea(pointed ?? frozen.address);
  const name = pointed === undefined ? null : sheetOfAddress(pointed);
  const sheet =
    name === null
      ? (sheets.find(({ id }) => id === frozen.sheetId) ??
        sheets.find((one) => one.name === frozen.sheetName))
      : sheets.find((one) => one.name === name);
  return area && sheet ? { frozen, sheet, area } : null;
}

/** Whether frozen cells belong to what the work is about. */
export const isInScope = ({ sheet, area }: Located, { places }: Scope): boolean =>
  places.some(
    (place) =>
      place.sheet.id === sheet.id &&
      (place.area === null ||
        (area.row >= place.area.row &&
          area.column >= place.area.column &&
          area.row < place.area.row + place.area.rows &&
          area.column < place.area.column + place.area.columns)),
  );

/** The number of the next hidden name. */
export function freeNumber({ contents, recipe }: Scope): number {
  const used = [...contents.anchors.keys(), ...recipe.areas.map(({ anchor }) => anchor)].map((name) =>
    Number(/^CSPI_frozen_(\d+)$/i.exec(name)?.[1] ?? 0),
  );
  return Math.max(0, ...used) + 1;
}

/** The recipe without the cells in which a formula stands again, and without what is gone. */
export function withoutCells(
  { contents, recipe }: Scope,
  results: readonly FormulaResult[],
): readonly FrozenArea[] {
  const taken = new Set(
    results.map(
      ({ found, area }) => `${found.where.sheet.id}!${areaAddress({ ...area, rows: 1, columns: 1 })}`,
    ),
  );
  return recipe.areas.flatMap((frozen) => {
    const located = locate(frozen, contents);
    if (!located) return [];
    return withFormulas(frozen, (formula, r, c) => {
      const { row, column } = located.area;
      const cell = areaAddress({ row: row + r, column: column + c, rows: 1, columns: 1 });
      return taken.has(`${located.sheet.id}!${cell}`) ? null : formula;
    });
  });
}

/** The area with some formulas dropped; nothing where none is left. */
export function withFormulas(
  frozen: FrozenArea,
  keep: (formula: string | null, row: number, column: number) => string | null,
): readonly FrozenArea[] {
  const formulas = frozen.formulas.map((row, r) => row.map((formula, c) => keep(formula, r, c)));
  return formulas.flat().some((formula) => formula !== null) ? [{ ...frozen, formulas }] : [];
}
