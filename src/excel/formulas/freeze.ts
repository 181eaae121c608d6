import { areaAddress, cellAddress } from "../../core/cells/a1";
import { namesOf } from "../insertions/insertion-contents";
import { goOn, stepOf } from "../long-work";
import type { FormulaOutcome, LongWork, SkippedCell } from "../port";
import { inWorkbook, type WorkbookSession } from "../run";
import { addAnchor } from "../insertions/stored-insertions";
import { checksum } from "./checksum";
import { findFormulas, type FoundFormula } from "./find-formulas";
import { gatherAreas, type FrozenArea, type GatheredResults } from "./frozen-areas";
import { freeNumber, withoutCells } from "./locate-areas";
import { isCalculated, readResults, type FormulaResult } from "./read-results";
import { asEntered, formulaBefore, putBack, type Before, type Content } from "./cells-before";
import { storeRecipe } from "./recipe";
import { readScopeToChange, type Scope } from "./scope";
import { mayBeFrozen, toFreeze } from "./to-freeze";

/** Cells written in one sync, so that no request is too large and a stop is soon heard. */
const CELLS_A_WRITE = 10_000;

/**
 * Makes values of the add-in's formulas, in the whole workbook or in one insertion. The recipe is written
 * before the first value, so that no formula is ever lost. Other formulas stay, but for those that take a
 * whole spill (`B2#`), which would break without the formula that spills, and those that read another
 * sheet of the set that theirs came with, which would break once a sheet not for publishing is deleted.
 */
export async function freeze(insertionId: string | null, work: LongWork = {}): Promise<FormulaOutcome> {
  const begun: Before[] = [];
  try {
    return await inWorkbook(async (session) => {
      const scope = await readScopeToChange(session, insertionId);
      const found = await findFormulas(session, scope.places, mayBeFrozen, stepOf(work, 0, 40));
      const wanted = toFreeze(found, setsOf(scope));
      const isOpen = ({ where }: FoundFormula): boolean => !where.isProtected;
      const results = await readResults(session, wanted.filter(isOpen), stepOf(work, 40, 70));
      const ready = results.filter(isCalculated);
      const skipped = [
        ...wanted.filter((one) => !isOpen(one)).map((one) => skip(one, "protected")),
        ...results.filter((one) => !isCalculated(one)).map(({ found: one }) => skip(one, "not-calculated")),
      ];
      if (ready.length > 0) await writeValues(session, scope, ready, stepOf(work, 70, 100), begun);
      return { formulas: ready.length, skipped };
    });
  } catch (problem) {
    for (const before of begun) await putBack(before);
    throw problem;
  }
}

/** The names of the sheets that came together, for each insertion. */
const setsOf = ({ contents }: Scope): readonly (readonly string[])[] =>
  contents.stored.filter(({ kind }) => kind === "sheets").map((one) => namesOf(one, contents));

const skip = ({ where, row, column }: FoundFormula, reason: SkippedCell["reason"]): SkippedCell => ({
  sheetName: where.sheet.name,
  address: cellAddress(row, column),
  reason,
});

/** Cells that become values together, and how the recipe keeps their formulas. */
interface Freezing {
  readonly gathered: GatheredResults;
  readonly frozen: FrozenArea;
}

async function writeValues(
  session: WorkbookSession,
  scope: Scope,
  results: readonly FormulaResult[],
  work: LongWork,
  begun: Before[],
): Promise<void> {
  const areas = newAreas(scope, results);
  begun.push({
    cells: results.map(({ found, area }) => formulaBefore(found.where.sheet.id, area, found.formula)),
    recipe: scope.recipe,
    anchors: new Map(areas.map(({ frozen }) => [frozen.anchor, null])),
  });
  const { worksheets } = session.workbook;
  for (const { frozen } of areas)
    addAnchor(session, frozen.anchor, worksheets.getItem(frozen.sheetId).getRange(frozen.address));
  const recipe = [...withoutCells(scope, results), ...areas.map(({ frozen }) => frozen)];
  storeRecipe(session, recipe, scope.recipe.partIds);
  await session.sync();
  await writeInTurns(session, areas, work);
}

function newAreas(scope: Scope, results: readonly FormulaResult[]): readonly Freezing[] {
  let number = freeNumber(scope);
  return scope.places.flatMap(({ sheet }) =>
    gatherAreas(results.filter(({ found }) => found.where.sheet.id === sheet.id)).map((gathered) => ({
      gathered,
      frozen: {
        anchor: `CSPI_frozen_${number++}`,
        sheetId: sheet.id,
        sheetName: sheet.name,
        address: areaAddress(gathered.area),
        formulas: gathered.rows.map((row) => row.map(({ found }) => found.formula)),
        checks: gathered.rows.map((row) => row.map(({ values }) => checksum(values))),
      },
    })),
  );
}

async function writeInTurns(
  session: WorkbookSession,
  areas: readonly Freezing[],
  work: LongWork,
): Promise<void> {
  const { worksheets } = session.workbook;
  let waiting = 0;
  for (const [done, { gathered, frozen }] of areas.entries()) {
    const { area } = gathered;
    worksheets.getItem(frozen.sheetId).getRange(frozen.address).values = valuesOf(gathered);
    waiting += area.rows * area.columns;
    if (waiting < CELLS_A_WRITE && done < areas.length - 1) continue;
    goOn(work, done, areas.length);
    await session.sync();
    waiting = 0;
  }
}

/** The values of a spill, or of single cells row by row, as they must be written. */
function valuesOf({ rows }: GatheredResults): Content[][] {
  const [[first] = []] = rows;
  const isSpill = first !== undefined && first.area.rows * first.area.columns > 1;
  if (isSpill) return asEntered(first.values, first.types);
  return rows.map((row) => row.flatMap(({ values, types }) => asEntered(values, types)[0] ?? []));
}
