import type { CellArea } from "../../core/cells/a1";
import { goOn } from "../long-work";
import type { LongWork } from "../port";
import type { WorkbookSession } from "../run";
import type { FoundFormula } from "./find-formulas";
import { loadResult } from "./load-result";

/** Formulas whose results are read in one sync. */
const FORMULAS_A_READ = 400;

/** Excel shows these while it waits, or where it could not even start: they are no results. */
const NO_RESULTS: ReadonlySet<unknown> = new Set([
  "#NAME?",
  "#SPILL!",
  "#BUSY!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#BLOCKED!",
  "#CALC!",
  "#UNKNOWN!",
]);

/** A formula with the cells that its result takes. */
export interface FormulaResult {
  readonly found: FoundFormula;
  /** The spill range, or the cell itself. */
  readonly area: CellArea;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

/** Reads the results of formulas, spilled ones whole, some hundreds in a sync. */
export async function readResults(
  session: WorkbookSession,
  formulas: readonly FoundFormula[],
  work: LongWork,
): Promise<readonly FormulaResult[]> {
  const results: FormulaResult[] = [];
  for (let start = 0; start < formulas.length; start += FORMULAS_A_READ) {
    goOn(work, start, formulas.length);
    const asked = formulas
      .slice(start, start + FORMULAS_A_READ)
      .map((found) => ({ found, result: loadResult(found.where.sheet, found, true) }));
    await session.sync();
    for (const { found, result } of asked) {
      const { area, range } = result.read();
      results.push({ found, area, values: range.values, types: range.valueTypes });
    }
  }
  return results;
}

/** Whether Excel has calculated it: an error that the function gave is a result too. */
export function isCalculated({ values, types }: FormulaResult): boolean {
  return !(types[0]?.[0] === "Error" && NO_RESULTS.has(values[0]?.[0]));
}
