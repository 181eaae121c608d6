import { areaAddress, cellAddress, parseArea } from "../../core/cells/a1";
import { sheetsRead } from "../../core/cells/sheets-read";
import { goOn, stepOf } from "../long-work";
import type { FormulaOutcome, LongWork, SkippedCell } from "../port";
import { inWorkbook, type WorkbookSession } from "../run";
import { deleteAnchors } from "../insertions/stored-insertions";
import { asEntered, putBack, type Before } from "./cells-before";
import { checksum } from "./checksum";
import type { FrozenArea } from "./frozen-areas";
import { isInScope, locate, withFormulas, type Located } from "./locate-areas";
import { storeRecipe } from "./recipe";
import { readScopeToChange, type Scope } from "./scope";

/** Cells read, or written, in one sync. */
const CELLS_A_SYNC = 10_000;

/** Frozen cells as they are now. */
interface Looked extends Located {
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

type Reason = SkippedCell["reason"];

/** What is to be done with the cells of one area: a reason to leave each formula, or null to put it back. */
interface Decided {
  readonly looked: Looked;
  readonly reasons: readonly (readonly (Reason | null)[])[];
}

/**
 * Puts the frozen formulas back, in the whole workbook or in one insertion. A cell that somebody has typed
 * over since is left, keeps its recipe, and is listed; a spill is left whole when one of its cells changed.
 * So is a formula that reads a sheet which has gone or has another name: Excel would not take it.
 */
export async function unfreeze(insertionId: string | null, work: LongWork = {}): Promise<FormulaOutcome> {
  const begun: Before[] = [];
  try {
    return await inWorkbook(async (session) => {
      const scope = await readScopeToChange(session, insertionId);
      const located = scope.recipe.areas.flatMap((frozen) => locate(frozen, scope.contents) ?? []);
      const chosen = located.filter((one) => isInScope(one, scope));
      const sheetNames = new Set(scope.contents.sheets.map(({ name }) => name.toLowerCase()));
      const looked = await look(session, chosen, stepOf(work, 0, 50));
      const decided = looked.map((one) => decide(one, sheetNames));
      const ready = decided.filter(({ reasons }) => reasons.flat().includes(null));
      begun.push(beforeOf(scope, ready));
      await writeFormulas(session, ready, stepOf(work, 50, 100));
      await forget(session, scope, located, decided);
      return {
        formulas: ready.flatMap(({ looked, reasons }) => restored(looked.frozen, reasons)).length,
        skipped: decided.flatMap(skippedIn),
      };
    });
  } catch (problem) {
    for (const before of begun) await putBack(before);
    throw problem;
  }
}

async function look(
  session: WorkbookSession,
  located: readonly Located[],
  work: LongWork,
): Promise<readonly Looked[]> {
  const asked = located.map((one) => ({ one, range: one.sheet.getRange(areaAddress(one.area)) }));
  let waiting = 0;
  for (const [done, { one, range }] of asked.entries()) {
    range.load("values,valueTypes");
    waiting += one.area.rows * one.area.columns;
    if (waiting < CELLS_A_SYNC && done < asked.length - 1) continue;
    goOn(work, done, asked.length);
    await session.sync();
    waiting = 0;
  }
  return asked.map(({ one, range }) => ({ ...one, values: range.values, types: range.valueTypes }));
}

const isSpill = ({ frozen, area }: Located): boolean =>
  frozen.formulas.length === 1 && frozen.formulas[0]?.length === 1 && area.rows * area.columns > 1;

/** Names of other workbooks have brackets, and those of several sheets in a row a colon. */
const readsLostSheet = (formula: string, sheetNames: ReadonlySet<string>): boolean =>
  sheetsRead(formula)
    .filter((name) => !name.includes("["))
    .some((name) => name.split(":").some((one) => !sheetNames.has(one.toLowerCase())));

function decide(looked: Looked, sheetNames: ReadonlySet<string>): Decided {
  const { frozen, area, sheet, values } = looked;
  const was = parseArea(frozen.address);
  const isSameSize = was?.rows === area.rows && was.columns === area.columns;
  const reasonAt = (r: number, c: number): Reason | null => {
    if (sheet.protection.protected) return "protected";
    if (!isSameSize) return "moved";
    const now = isSpill(looked) ? values : [[values[r]?.[c]]];
    if (checksum(now) !== frozen.checks[r]?.[c]) return "changed";
    return readsLostSheet(frozen.formulas[r]?.[c] ?? "", sheetNames) ? "no-sheet" : null;
  };
  return { looked, reasons: frozen.formulas.map((row, r) => row.map((_formula, c) => reasonAt(r, c))) };
}

/** Formulas of an area that go back. */
const restored = (frozen: FrozenArea, reasons: Decided["reasons"]): readonly string[] =>
  frozen.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => (formula !== null && reasons[r]?.[c] === null ? [formula] : [])),
  );

const skippedIn = ({ looked: { frozen, area, sheet }, reasons }: Decided): readonly SkippedCell[] =>
  frozen.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const reason = reasons[r]?.[c] ?? null;
      if (formula === null || reason === null) return [];
      return [{ sheetName: sheet.name, address: cellAddress(area.row + r, area.column + c), reason }];
    }),
  );

function beforeOf({ recipe }: Scope, ready: readonly Decided[]): Before {
  return {
    cells: ready.map(({ looked: { sheet, area, values, types } }) => ({
      sheetId: sheet.id,
      area,
      contents: asEntered(values, types),
    })),
    recipe,
    anchors: new Map(
      ready.map(({ looked: { frozen, sheet, area } }) => [frozen.anchor, { sheetId: sheet.id, area }]),
    ),
  };
}

async function writeFormulas(
  session: WorkbookSession,
  ready: readonly Decided[],
  work: LongWork,
): Promise<void> {
  let waiting = 0;
  for (const [done, { looked, reasons }] of ready.entries()) {
    const { sheet, area, frozen } = looked;
    if (isSpill(looked)) {
      sheet.getRange(areaAddress(area)).clear("Contents");
      sheet.getCell(area.row, area.column).formulas = [[frozen.formulas[0]?.[0]]];
    } else
      sheet.getRange(areaAddress(area)).formulas = frozen.formulas.map((row, r) =>
        row.map((formula, c) => (reasons[r]?.[c] === null ? formula : null)),
      );
    waiting += area.rows * area.columns;
    if (waiting < CELLS_A_SYNC && done < ready.length - 1) continue;
    goOn(work, done, ready.length);
    await session.sync();
    waiting = 0;
  }
}

/** Takes what was put back out of the recipe, and what is gone from the workbook with it. */
async function forget(
  session: WorkbookSession,
  { contents, recipe }: Scope,
  located: readonly Located[],
  decided: readonly Decided[],
): Promise<void> {
  const left = located.flatMap(({ frozen }) => {
    const reasons = decided.find(({ looked }) => looked.frozen === frozen)?.reasons;
    return withFormulas(frozen, (formula, r, c) => (reasons?.[r]?.[c] === null ? null : formula));
  });
  const keptAnchors = new Set(left.map(({ anchor }) => anchor));
  deleteAnchors(
    session,
    recipe.areas
      .map(({ anchor }) => anchor)
      .filter((anchor) => !keptAnchors.has(anchor) && contents.anchors.has(anchor)),
  );
  storeRecipe(session, left, recipe.partIds);
  await session.sync();
}
