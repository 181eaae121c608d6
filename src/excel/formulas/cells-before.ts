import { areaAddress, type CellArea } from "../../core/cells/a1";
import { asConstant } from "../apply-plan/cell-content";
import { inWorkbook } from "../run";
import { addAnchor } from "../insertions/stored-insertions";
import { RECIPE_NAMESPACE, storeRecipe, type Recipe } from "./recipe";

/** What is written into a cell. */
export type Content = string | number | boolean;

/** Cells as they were before they were touched: what to empty, and what to write at its corner. */
export interface CellsBefore {
  readonly sheetId: string;
  readonly area: CellArea;
  readonly contents: readonly (readonly Content[])[];
}

/** All that has to be put back when the host refuses half-way, or the user stops. */
export interface Before {
  readonly cells: readonly CellsBefore[];
  readonly recipe: Recipe;
  /** Hidden names by where they point; null for one that was not there. */
  readonly anchors: ReadonlyMap<string, { readonly sheetId: string; readonly area: CellArea } | null>;
}

/** Cells put back in one sync. */
const CELLS_A_WRITE = 10_000;

/** A formula as it stood, with the cells that its result took. */
export const formulaBefore = (sheetId: string, area: CellArea, formula: string): CellsBefore => ({
  sheetId,
  area,
  contents: [[formula]],
});

/**
 * Values as they must be written so that the cells hold exactly them: a text stays a text, and the name
 * of an error makes that error.
 *
 * @param types `Range.valueTypes`, which tells an error from a text that looks like one
 */
export const asEntered = (
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
): Content[][] =>
  values.map((row, r) =>
    row.map((value, c) => {
      if (typeof value !== "string" || types[r]?.[c] === "Error") return value as Content;
      return value.startsWith("#") ? `'${value}` : asConstant(value);
    }),
  );

/** Puts back cells, the recipe and the hidden names. Cells that were not reached are written again. */
export async function putBack({ cells, recipe, anchors }: Before): Promise<void> {
  await inWorkbook(async (session) => {
    const { worksheets, names, customXmlParts } = session.workbook;
    const parts = customXmlParts.getByNamespace(RECIPE_NAMESPACE);
    const items = [...anchors].map(([name, place]) => ({
      name,
      place,
      item: names.getItemOrNullObject(name),
    }));
    parts.load("items/id");
    for (const { item } of items) item.load("name");
    await session.sync();
    let waiting = 0;
    for (const { sheetId, area, contents } of cells) {
      const sheet = worksheets.getItem(sheetId);
      if (area.rows * area.columns > 1) sheet.getRange(areaAddress(area)).clear("Contents");
      const corner = { ...area, rows: contents.length, columns: contents[0]?.length ?? 0 };
      sheet.getRange(areaAddress(corner)).formulas = contents.map((row) => [...row]);
      waiting += area.rows * area.columns;
      if (waiting < CELLS_A_WRITE) continue;
      await session.sync();
      waiting = 0;
    }
    for (const { name, place, item } of items) {
      if (place === null && !item.isNullObject) item.delete();
      if (place !== null && item.isNullObject)
        addAnchor(session, name, worksheets.getItem(place.sheetId).getRange(areaAddress(place.area)));
    }
    storeRecipe(
      session,
      recipe.areas,
      parts.items.map(({ id }) => id),
    );
    await session.sync();
  });
}
