import type { FrozenCount } from "../port";
import { inWorkbook } from "../run";
import type { FrozenArea } from "./frozen-areas";
import { isInScope, locate } from "./locate-areas";
import { placesOf, readScope } from "./scope";

/** How many formulas the recipe keeps of one area. */
export const formulasIn = ({ formulas }: FrozenArea): number =>
  formulas.flat().filter((formula) => formula !== null).length;

/** How many formulas are frozen, in the workbook and in each insertion. */
export function countFrozen(): Promise<FrozenCount> {
  return inWorkbook(async (session) => {
    const scope = await readScope(session, null);
    const located = scope.recipe.areas.flatMap((frozen) => locate(frozen, scope.contents) ?? []);
    const count = (id: string | null): number =>
      located
        .filter((one) => isInScope(one, { ...scope, places: placesOf(scope.contents, id) }))
        .reduce((sum, { frozen }) => sum + formulasIn(frozen), 0);
    const ids = located.length === 0 ? [] : scope.contents.stored.map(({ id }) => id);
    return {
      total: count(null),
      byInsertion: Object.fromEntries(ids.map((id) => [id, count(id)])),
    };
  });
}
