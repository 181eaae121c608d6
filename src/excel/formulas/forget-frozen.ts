import { sheetsOf } from "../insertions/insertion-contents";
import { deleteAnchors, type StoredInsertion } from "../insertions/stored-insertions";
import type { WorkbookSession } from "../run";
import type { Before } from "./cells-before";
import { isInScope, locate, type Located } from "./locate-areas";
import { storeRecipe } from "./recipe";
import { placesOf, type Scope } from "./scope";

/** The frozen cells of an insertion, where they are now. */
export function frozenIn(one: StoredInsertion, scope: Scope): readonly Located[] {
  if (sheetsOf(one, scope.contents).length === 0) return [];
  const places = placesOf(scope.contents, one.id);
  return scope.recipe.areas
    .flatMap((frozen) => locate(frozen, scope.contents) ?? [])
    .filter((located) => isInScope(located, { ...scope, places }));
}

/**
 * Asks for the recipe of an insertion's frozen cells to go with it. Answers what has to be put back when
 * the host refuses; null where nothing of it is frozen.
 */
export function forgetFrozen(session: WorkbookSession, one: StoredInsertion, scope: Scope): Before | null {
  const going = frozenIn(one, scope);
  if (going.length === 0) return null;
  const { contents, recipe } = scope;
  const gone = new Set(going.map(({ frozen }) => frozen));
  deleteAnchors(
    session,
    going.map(({ frozen }) => frozen.anchor).filter((anchor) => contents.anchors.has(anchor)),
  );
  storeRecipe(
    session,
    recipe.areas.filter((area) => !gone.has(area)),
    recipe.partIds,
  );
  return {
    cells: [],
    recipe,
    anchors: new Map(going.map(({ frozen, sheet, area }) => [frozen.anchor, { sheetId: sheet.id, area }])),
  };
}
