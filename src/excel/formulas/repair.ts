import { cellAddress } from "../../core/cells/a1";
import { callsAddIn, withoutStuckPrefixes } from "../../core/cells/add-in-formula";
import { goOn, stepOf } from "../long-work";
import type { FormulaOutcome, LongWork } from "../port";
import { inWorkbook, type WorkbookSession } from "../run";
import { putBack, formulaBefore, type Before } from "./cells-before";
import { findFormulas, type FoundFormula } from "./find-formulas";
import { readResults } from "./read-results";
import { readScopeToChange } from "./scope";

/** Formulas written in one sync. */
const FORMULAS_A_WRITE = 1_000;

/** A formula that has to be written again, as it must read. */
interface Stuck {
  readonly found: FoundFormula;
  readonly mended: string;
}

/**
 * Writes formulas again that are stuck in `#NAME?`, with the add-in's functions under their own names.
 * Excel does not look for them again by itself after the add-in has come. Other formulas in `#NAME?` are
 * never touched; formulas on protected sheets are left and listed.
 */
export async function repair(functionNames: readonly string[], work: LongWork = {}): Promise<FormulaOutcome> {
  const begun: Before[] = [];
  try {
    return await inWorkbook(async (session) => {
      const scope = await readScopeToChange(session, null);
      const mend = (formula: string): string | null => withoutStuckPrefixes(formula, functionNames);
      const isOurs = (formula: string): boolean => callsAddIn(formula) || mend(formula) !== null;
      const found = await findFormulas(session, scope.places, isOurs, stepOf(work, 0, 50));
      const stuck = (await stuckOf(session, found, stepOf(work, 50, 80))).map((one) => ({
        found: one,
        mended: mend(one.formula) ?? one.formula,
      }));
      const open = stuck.filter((one) => !one.found.where.isProtected);
      begun.push({
        cells: open.map(({ found: { where, row, column, formula } }) =>
          formulaBefore(where.sheet.id, { row, column, rows: 1, columns: 1 }, formula),
        ),
        recipe: scope.recipe,
        anchors: new Map(),
      });
      await writeMended(session, open, stepOf(work, 80, 100));
      return {
        formulas: open.length,
        skipped: stuck
          .filter((one) => one.found.where.isProtected)
          .map(({ found: { where, row, column } }) => ({
            sheetName: where.sheet.name,
            address: cellAddress(row, column),
            reason: "protected",
          })),
      };
    });
  } catch (problem) {
    for (const before of begun) await putBack(before);
    throw problem;
  }
}

/** Those under a wrong name, and those under the right one that Excel shows as unknown all the same. */
async function stuckOf(
  session: WorkbookSession,
  found: readonly FoundFormula[],
  work: LongWork,
): Promise<readonly FoundFormula[]> {
  const results = await readResults(session, found, work);
  return results
    .filter(({ found: one, values }) => !callsAddIn(one.formula) || values[0]?.[0] === "#NAME?")
    .map(({ found: one }) => one);
}

async function writeMended(session: WorkbookSession, open: readonly Stuck[], work: LongWork): Promise<void> {
  for (let start = 0; start < open.length; start += FORMULAS_A_WRITE) {
    goOn(work, start, open.length);
    for (const { found, mended } of open.slice(start, start + FORMULAS_A_WRITE))
      found.where.sheet.getCell(found.row, found.column).formulas = [[mended]];
    await session.sync();
  }
}
