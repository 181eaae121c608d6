import { cellAddress, quotedSheetName } from "../../core/cells/a1";
import { callsAddIn, spillsTaken } from "../../core/cells/add-in-formula";
import { sheetsRead } from "../../core/cells/sheets-read";
import type { FoundFormula } from "./find-formulas";

/** Whether a formula can be one that freezing makes a value of, whatever sheet it stands on. */
export const mayBeFrozen = (formula: string): boolean =>
  callsAddIn(formula) || spillsTaken(formula).length > 0 || sheetsRead(formula).length > 0;

/**
 * The formulas that freezing makes values of: the add-in's; those that read another sheet of the set that
 * theirs came with, so that any sheet of a frozen set can be deleted; and those that take a spill of these.
 *
 * @param sets names of the sheets that were inserted together
 */
export function toFreeze(
  found: readonly FoundFormula[],
  sets: readonly (readonly string[])[],
): readonly FoundFormula[] {
  const readsItsSet = setReader(sets);
  const chosen = new Set(found.filter((one) => callsAddIn(one.formula) || readsItsSet(one)));
  addSpillReaders(found, chosen);
  return found.filter((one) => chosen.has(one));
}

const inLowerCase = (name: string): string => name.toLowerCase();

function setReader(sets: readonly (readonly string[])[]): (one: FoundFormula) => boolean {
  const setOf = new Map(
    sets.flatMap((names) => {
      const set = new Set(names.map(inLowerCase));
      return [...set].map((name) => [name, set] as const);
    }),
  );
  return ({ where, formula }) => {
    const own = where.sheet.name.toLowerCase();
    const set = setOf.get(own);
    return sheetsRead(formula)
      .map(inLowerCase)
      .some((name) => name !== own && set?.has(name));
  };
}

/** Adds the formulas that take a spill of those chosen, and those that take a spill of these. */
function addSpillReaders(found: readonly FoundFormula[], chosen: Set<FoundFormula>): void {
  const keyOf = (sheet: string, cell: string): string => `${quotedSheetName(sheet.toLowerCase())}!${cell}`;
  const spilling = new Set<string>();
  const add = ({ where, row, column }: FoundFormula): void => {
    spilling.add(keyOf(where.sheet.name, cellAddress(row, column)));
  };
  chosen.forEach(add);
  for (let before = -1; before !== chosen.size;) {
    before = chosen.size;
    for (const one of found) {
      const reads = spillsTaken(one.formula).some(({ sheet, cell }) =>
        spilling.has(keyOf(sheet ?? one.where.sheet.name, cell)),
      );
      if (!reads || chosen.has(one)) continue;
      chosen.add(one);
      add(one);
    }
  }
}
