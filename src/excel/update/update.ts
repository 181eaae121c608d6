import { readScopeToChange } from "../formulas/scope";
import { namesOf } from "../insertions/insertion-contents";
import { goOn } from "../long-work";
import { HostProblem, type InsertionRecord, type LongWork, type UpdateOutcome } from "../port";
import { inWorkbook } from "../run";
import { asRecord, storeInsertions, type StoredInsertion } from "../insertions/stored-insertions";
import type { SheetPlan } from "../../templates/plan";
import { chooseToUpdate } from "./choose";
import { planRefresh, type Refresh } from "./plan-refresh";
import { readSheets } from "./read-sheets";
import { reshape } from "./reshape";
import { restoreSheets, type Refreshed } from "./restore-sheets";
import { shapeOf } from "./sheet-shape";

const STEPS = 3;

/** Refreshes inserted sheets, and can take back the last refresh while the session lasts. */
export interface Updates {
  update(insertionId: string, plan: SheetPlan, work?: LongWork): Promise<UpdateOutcome>;
  undoUpdate(): Promise<InsertionRecord>;
}

/** Starts with nothing to take back. What is read of the sheets stays in memory. */
export function updates(): Updates {
  let last: Refresh | null = null;
  return {
    async update(insertionId, plan, work = {}) {
      const { outcome, refresh } = await update(insertionId, plan, work);
      last = refresh;
      return outcome;
    },
    async undoUpdate() {
      if (last === null) throw new HostProblem("not-found");
      const { stored, sheets } = last;
      await restoreSheets(last);
      last = null;
      return asRecord(
        stored,
        sheets.map(({ before }) => before.name),
      );
    },
  };
}

/**
 * Writes a new plan over inserted sheets: read in three syncs, written in one with the record. When the
 * host refuses, everything is put back from what was read.
 */
async function update(
  insertionId: string,
  plan: SheetPlan,
  work: LongWork,
): Promise<{ readonly outcome: UpdateOutcome; readonly refresh: Refresh }> {
  let begun: Refreshed | null = null;
  try {
    return await inWorkbook(async (session) => {
      goOn(work, 0, STEPS);
      const scope = await readScopeToChange(session, insertionId);
      const chosen = chooseToUpdate(insertionId, plan, scope);
      const { tables } = session.workbook;
      tables.load("items/name");
      goOn(work, 1, STEPS);
      const before = await readSheets(session, chosen.sheets);
      const taken = [...tables.items.map(({ name }) => name), ...scope.contents.anchors.keys()];
      const refresh = planRefresh(plan, chosen, before, taken);
      goOn(work, 2, STEPS);
      begun = refresh;
      refresh.sheets.forEach((one, part) => {
        const sheet = chosen.sheets[part];
        if (!sheet) return;
        reshape(sheet, one, refresh.nextNames);
        // A formula that stays is calculated again too: what it gives may come from a newer pack.
        sheet.calculate(true);
      });
      const stored = refreshedRecord(plan, chosen.stored);
      storeInsertions(
        session,
        scope.contents.stored.map((other) => (other === chosen.stored ? stored : other)),
      );
      await session.sync();
      const record = asRecord(stored, namesOf(stored, scope.contents));
      return { refresh, outcome: { record, kept: refresh.kept, moved: refresh.moved } };
    });
  } catch (problem) {
    if (begun !== null) await restoreSheets(begun);
    throw problem;
  }
}

const refreshedRecord = (plan: SheetPlan, stored: StoredInsertion): StoredInsertion => ({
  ...stored,
  title: plan.title,
  recipe: plan.recipe,
  templateVersion: plan.templateVersion,
  shapes: plan.sheets.map(shapeOf),
});
