import type { SheetPlan } from "../../templates/plan";
import { frozenIn } from "../formulas/forget-frozen";
import type { Scope } from "../formulas/scope";
import { sheetsOf } from "../insertions/insertion-contents";
import { HostProblem } from "../port";
import type { StoredInsertion } from "../insertions/stored-insertions";
import type { SheetShape } from "./sheet-shape";

/** An insertion that can be refreshed, with its sheets in the order of the plan. */
export interface Chosen {
  readonly stored: StoredInsertion;
  readonly shapes: readonly SheetShape[];
  readonly sheets: readonly Excel.Worksheet[];
}

/** The insertion to refresh; refused where the plan cannot be laid over its sheets as they are. */
export function chooseToUpdate(insertionId: string, plan: SheetPlan, scope: Scope): Chosen {
  const stored = scope.contents.stored.find(({ id }) => id === insertionId);
  if (!stored) throw new HostProblem("not-found", insertionId);
  const { shapes = [], title, sheetIds } = stored;
  const sheets = sheetsOf(stored, scope.contents);
  requireSameSheets(title, shapes, plan);
  if (sheets.length < sheetIds.length) throw new HostProblem("not-found", title);
  if (frozenIn(stored, scope).length > 0) throw new HostProblem("frozen-formulas", title);
  const closed = sheets.find((sheet) => sheet.protection.protected);
  if (closed) throw new HostProblem("protected-sheet", closed.name);
  return { stored, shapes, sheets };
}

/** Lists to fill in hold no figures that could grow old, and a plan with other sheets has no place for what was typed. */
export function requireSameSheets(title: string, shapes: readonly SheetShape[], plan: SheetPlan): void {
  if (plan.sheets.some((sheet) => sheet.holdsRecords === true)) throw new HostProblem("holds-records", title);
  const isSame =
    shapes.length === plan.sheets.length && shapes.every(({ key }, part) => key === plan.sheets[part]?.key);
  if (!isSame) throw new HostProblem("other-layout", title);
}
