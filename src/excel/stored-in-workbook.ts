import { formulasIn } from "./formulas/count-frozen";
import { loadRecipe } from "./formulas/recipe";
import type { StoredInWorkbook } from "./port";
import { inWorkbook } from "./run";
import { loadInsertions } from "./insertions/stored-insertions";

/** How the keys of our settings begin. */
const OWN_KEY = /^CSPI\./;

/** Our hidden names: one for each inserted sheet or block of cells, one for each frozen area. */
const OWN_NAME = /^CSPI_(?:inserted|frozen)_/i;

/** What the add-in keeps in the workbook beside cells, in one sync, and one more where formulas are frozen. */
export function readStored(): Promise<StoredInWorkbook> {
  return inWorkbook(async (session) => {
    const { settings, names } = session.workbook;
    settings.load("items/key");
    names.load("items/name");
    const insertions = loadInsertions(session);
    const recipe = loadRecipe(session);
    await session.sync();
    const { areas } = await recipe.read();
    return {
      settingsKeys: settings.items.map(({ key }) => key).filter((key) => OWN_KEY.test(key)),
      insertions: insertions.read().length,
      frozenFormulas: areas.reduce((sum, area) => sum + formulasIn(area), 0),
      hiddenNames: names.items.map(({ name }) => name).filter((name) => OWN_NAME.test(name)),
    };
  });
}
