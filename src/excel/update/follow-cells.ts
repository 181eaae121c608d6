import { columnLetters, parseArea } from "../../core/cells/a1";
import { referenceText, rewriteReferences } from "../../core/cells/formula-references";
import { tokensOf } from "../../core/cells/formula-tokens";
import { withFinalNames } from "../apply-plan/cell-content";
import type { FinalNames } from "../apply-plan/free-names";
import { cellMatcher, type Place } from "./matching-cell";
import { keyAt, ownNames } from "./read-formula";
import { isInside, shapeOf, type SheetShape } from "./sheet-shape";
import type { PlannedSheet } from "../../templates/plan";

/** Where a cell of a planned sheet stands after a refresh; null where it is no longer there. */
export type Follow = (sheetKey: string, place: Place) => Place | null;

/** Follows the cells of sheets from their former shapes to a new plan. What was not planned stays. */
export function followSheets(formers: readonly SheetShape[], planned: readonly PlannedSheet[]): Follow {
  const matchers = new Map(
    formers.flatMap((former) => {
      const next = planned.find(({ key }) => key === former.key);
      return next ? [[former.key, { former, match: cellMatcher(former, shapeOf(next)) }] as const] : [];
    }),
  );
  return (key, place) => {
    const sheet = matchers.get(key);
    return sheet && isInside(place, sheet.former) ? sheet.match(place) : place;
  };
}

/** The address of the same cells elsewhere, its dollar signs kept; as it is where a corner is gone. */
function followed(address: string, follow: (place: Place) => Place | null): string {
  let isGone = false;
  const moved = address.replace(/(\$?)[A-Z]+(\$?)\d+/gi, (cell, column: string, row: string) => {
    const place = parseArea(cell);
    const to = place && follow(place);
    if (!to) isGone = true;
    return to ? `${column}${columnLetters(to.column)}${row}${to.row + 1}` : cell;
  });
  return isGone ? address : moved;
}

/**
 * A formula that the user typed, after a refresh: what it reads of the planned sheets follows to its new
 * place. Without anything to follow it stays to the letter.
 *
 * @param here key of the sheet that it stands on
 */
export function followCells(formula: string, here: string, names: FinalNames, follow: Follow): string {
  const own = ownNames(names);
  const tokens = tokensOf(formula);
  const keyed = tokens.map(({ text }, at) => keyAt(tokens, at, own) ?? text).join("");
  let isMoved = false;
  const moved = rewriteReferences(
    keyed,
    (reference) => {
      const address = followed(reference.address, (place) => follow(reference.sheet ?? here, place));
      if (address !== reference.address) isMoved = true;
      return referenceText({ ...reference, address });
    },
    true,
  );
  return isMoved ? withFinalNames(moved, names) : formula;
}
