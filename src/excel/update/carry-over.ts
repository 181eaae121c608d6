import { cellAddress, parseArea } from "../../core/cells/a1";
import type { PlannedContent, PlannedSheet } from "../../templates/plan";
import { asConstant, cellContent } from "../apply-plan/cell-content";
import type { FinalNames } from "../apply-plan/free-names";
import { blockArea } from "../apply-plan/write-block";
import type { Content } from "../formulas/cells-before";
import { cellMatcher, type Place } from "./matching-cell";
import { followCells, type Follow } from "./follow-cells";
import { plannedFormulas } from "./planned-formulas";
import {
  checkOf,
  checksByAddress,
  extentOf,
  isFormula,
  isInside,
  shapeOf,
  type SheetShape,
} from "./sheet-shape";

/** Formulas and constants of the cells in use, by address. */
export type SheetContents = ReadonlyMap<string, Content>;

/** What a refresh makes of one sheet. */
export interface CarriedSheet {
  /** What to write, by address; an empty text empties a cell. Cells that stay as they are left out. */
  readonly writes: ReadonlyMap<string, Content>;
  /** How many cells hold what the user has typed into planned cells. */
  readonly kept: number;
  /** Cells of the user's that had to make room. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

interface OwnCell {
  readonly place: Place;
  readonly address: string;
  readonly content: Content;
}

/**
 * Lays a new plan over a sheet as it is now. What the user typed inside the former plan goes to the cell of
 * the same label and heading; what stands outside stays, or moves to the right where the new plan needs
 * its cell. Formulas of the user's read the cells that they read before.
 *
 * @param former what was planned when the sheet was inserted or last refreshed
 * @param follow where the cells of all sheets of the plan stand now
 */
export function carryOver(
  former: SheetShape,
  planned: PlannedSheet,
  names: FinalNames,
  now: SheetContents,
  follow: Follow,
): CarriedSheet {
  const next = shapeOf(planned);
  const result = plannedContents(planned, names);
  const own = ownCells(former, now, names).map((cell) => {
    const { content } = cell;
    return isFormula(content) ? { ...cell, content: followCells(content, former.key, names, follow) } : cell;
  });
  const match = cellMatcher(former, next);
  const leftOver: OwnCell[] = [];
  let kept = 0;
  const taken = new Set<string>();
  for (const cell of own) {
    const target = isInside(cell.place, former) ? match(cell.place) : outside(cell.place, next);
    const address = target && cellAddress(target.row, target.column);
    if (address === null || taken.has(address)) leftOver.push(cell);
    else {
      taken.add(address);
      result.set(address, cell.content);
      if (isInside(cell.place, former)) kept += 1;
    }
  }
  const moved = leftOver.map((cell) => {
    const to = freeCellBeside(cell.place.row, next, result);
    result.set(to, cell.content);
    return { from: cell.address, to };
  });
  return { writes: differences(now, result), kept, moved };
}

/** The same cell, unless the new plan needs it. */
const outside = (place: Place, next: SheetShape): Place | null => (isInside(place, next) ? null : place);

/** What is on the sheet that was not planned: typed into it, over it or beside it. */
function ownCells(former: SheetShape, now: SheetContents, names: FinalNames): readonly OwnCell[] {
  const checks = checksByAddress(former);
  const isPlannedFormula = plannedFormulas(former, now, names);
  const isAsPlanned = (content: Content, check: number): boolean =>
    check < 0 && isFormula(content) ? isPlannedFormula(content, check) : checkOf(content) === check;
  return [...now].flatMap(([address, content]) => {
    const place = parseArea(address);
    const check = checks.get(address);
    const isOwn = check === undefined || !isAsPlanned(content, check);
    return place && isOwn ? [{ place, address, content }] : [];
  });
}

/** What the plan writes, as the cells will hold it. */
function plannedContents(planned: PlannedSheet, names: FinalNames): Map<string, Content> {
  const contents = new Map<string, Content>();
  const set = (address: string, content: PlannedContent): void => {
    if (content !== null && content !== "") contents.set(address, content);
  };
  for (const block of planned.blocks) {
    const { row, column } = blockArea(block);
    block.cells.forEach((cells, r) =>
      cells.forEach((content, c) =>
        set(cellAddress(row + r, column + c), isFormula(content) ? cellContent(content, names) : content),
      ),
    );
  }
  for (const { at, text } of planned.links ?? []) set(at.replaceAll("$", ""), text);
  return contents;
}

function freeCellBeside(row: number, next: SheetShape, result: ReadonlyMap<string, Content>): string {
  for (let { columns } = extentOf(next); ; columns += 1)
    if (!result.has(cellAddress(row, columns))) return cellAddress(row, columns);
}

function differences(now: SheetContents, result: SheetContents): ReadonlyMap<string, Content> {
  const writes = new Map<string, Content>();
  for (const [address, content] of result) if (now.get(address) !== content) writes.set(address, content);
  for (const address of now.keys()) if (!result.has(address)) writes.set(address, "");
  return writes;
}

/** A content as it must be written so that the cell holds exactly that. */
export const asWritten = (content: Content): Content =>
  typeof content === "string" && !isFormula(content) ? asConstant(content) : content;
