import type { FinalNames } from "../apply-plan/free-names";
import { checksum } from "../formulas/checksum";
import type { SheetContents } from "./carry-over";
import { ownNames, readFormula } from "./read-formula";
import { formulaCheck, isFormula, type SheetShape } from "./sheet-shape";

/**
 * Whether a formula of a sheet is the one that was planned for its cell, by the checksum that the shape has
 * of it. Excel rewrites every formula that names a list when the list gets another name or place. So a
 * formula may name a list that was not planned only where one that was is named nowhere on the sheet;
 * else somebody has put another list in its place.
 */
export function plannedFormulas(
  former: SheetShape,
  now: SheetContents,
  names: FinalNames,
): (formula: string, check: number) => boolean {
  const { lists: planned } = former;
  // Sheets inserted before formulas were told apart: any formula stands for the planned one.
  if (planned === undefined) return () => true;
  const own = ownNames(names);
  const listsOf = (formula: string): readonly number[] =>
    readFormula(formula, own).lists.map((list) => checksum([[list]]));
  const named = new Set([...now.values()].filter(isFormula).flatMap((formula) => listsOf(String(formula))));
  const areAllNamed = planned.every((list) => named.has(list));
  return (formula, check) =>
    formulaCheck(formula, own) === check &&
    (!areAllNamed || listsOf(formula).every((list) => planned.includes(list)));
}
