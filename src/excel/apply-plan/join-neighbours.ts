import { parseArea, type CellArea } from "../../core/cells/a1";
import type { PlannedBlock, PlannedValidation } from "../../templates/plan";
import { blockArea, blockFormats } from "./write-block";

type Side = "below" | "beside";

/** Something planned for a rectangle of cells, and what must be the same for two of them to be one. */
interface Placed<Planned> {
  readonly area: CellArea;
  readonly sameness: string;
  readonly planned: Planned;
}

type Join<Planned> = (first: Planned, second: Planned, side: Side) => Planned;

const isNextTo = (first: CellArea, second: CellArea, side: Side): boolean =>
  side === "below"
    ? first.column === second.column &&
      first.columns === second.columns &&
      first.row + first.rows === second.row
    : first.row === second.row &&
      first.rows === second.rows &&
      first.column + first.columns === second.column;

const overlap = (first: CellArea, second: CellArea): boolean =>
  first.row < second.row + second.rows &&
  second.row < first.row + first.rows &&
  first.column < second.column + second.columns &&
  second.column < first.column + first.columns;

const together = (first: CellArea, second: CellArea, side: Side): CellArea =>
  side === "below"
    ? { ...first, rows: first.rows + second.rows }
    : { ...first, columns: first.columns + second.columns };

/**
 * Place of the last one that the next can be joined to, or -1. What lies on a cell later wins, so nothing
 * is joined to what comes before something else on its cells.
 */
function neighbourOf<Planned>(next: Placed<Planned>, former: readonly Placed<Planned>[], side: Side): number {
  for (let place = former.length - 1; place >= 0; place -= 1) {
    const one = former[place];
    if (!one || overlap(one.area, next.area)) return -1;
    if (one.sameness === next.sameness && isNextTo(one.area, next.area, side)) return place;
  }
  return -1;
}

function joinOn<Planned>(
  side: Side,
  all: readonly Placed<Planned>[],
  join: Join<Planned>,
): readonly Placed<Planned>[] {
  const joined: Placed<Planned>[] = [];
  for (const next of all) {
    const place = neighbourOf(next, joined, side);
    const former = joined[place];
    if (!former) joined.push(next);
    else
      joined[place] = {
        ...next,
        area: together(former.area, next.area, side),
        planned: join(former.planned, next.planned, side),
      };
  }
  return joined;
}

function joinAll<Planned>(all: readonly Placed<Planned>[], join: Join<Planned>): readonly Planned[] {
  return joinOn("beside", joinOn("below", all, join), join).map(({ planned }) => planned);
}

/**
 * Blocks of the same looks that stand below or beside each other, as one: each block costs Excel some
 * ten objects and actions, whatever its size, and a request may not be long.
 *
 * @example joinedBlocks([{ at: "A1", cells: [[1]], role: "number" }, { at: "A2", cells: [[2]], role: "number" }])
 * // [{ at: "A1", cells: [[1], [2]], role: "number" }]
 */
export function joinedBlocks(blocks: readonly PlannedBlock[]): readonly PlannedBlock[] {
  const placed = blocks.map((block) => {
    const { role, wrap, align, valign, indent, numberFormat } = block;
    const sameness = JSON.stringify([role, wrap, align, valign, indent, numberFormat === undefined]);
    return { area: blockArea(block), sameness, planned: block };
  });
  return joinAll(placed, joinBlocks);
}

const joinBlocks: Join<PlannedBlock> = (first, second, side) => {
  const [former, latter] = [blockFormats(first), blockFormats(second)];
  return {
    ...first,
    cells: joinRows(first.cells, second.cells, side),
    ...(former && latter ? { numberFormat: joinRows(former, latter, side) } : {}),
  };
};

function joinRows<Cell>(
  first: readonly (readonly Cell[])[],
  second: readonly (readonly Cell[])[],
  side: Side,
): readonly (readonly Cell[])[] {
  if (side === "below") return [...first, ...second];
  return first.map((row, index) => [...row, ...(second[index] ?? [])]);
}

/** Validations that say the same of cells below or beside each other, as one. */
export function joinedValidations(validations: readonly PlannedValidation[]): readonly PlannedValidation[] {
  const placed = validations.map((planned) => {
    const area = parseArea(planned.range);
    if (!area) throw new RangeError(`Not an address: ${planned.range}`);
    return { area, sameness: JSON.stringify({ ...planned, range: "" }), planned };
  });
  return joinAll(placed, (first, second) => {
    const [former, latter] = [first, second].map(({ range }) => range.split(":"));
    return { ...first, range: `${former?.[0] ?? ""}:${latter?.[latter.length - 1] ?? ""}` };
  });
}
