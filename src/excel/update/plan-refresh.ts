import type { SheetPlan } from "../../templates/plan";
import { freeTableName, type FinalNames } from "../apply-plan/free-names";
import { HostProblem, type MovedCell } from "../port";
import { carryOver } from "./carry-over";
import type { Chosen } from "./choose";
import { followSheets } from "./follow-cells";
import { haveRowsMoved } from "./moved-rows";
import { tableAt, type SheetBefore } from "./read-sheets";
import type { Refreshed } from "./restore-sheets";
import { shapeOf, type SheetShape } from "./sheet-shape";

/** A refresh worked out in memory, before the first write. */
export interface Refresh extends Refreshed {
  readonly nextNames: FinalNames;
  readonly kept: number;
  readonly moved: readonly MovedCell[];
}

/**
 * Works out what a refresh writes. Refused where rows or columns of a sheet have moved since it was
 * inserted, as nobody can say then what belongs where.
 *
 * @param taken names of the workbook that no new table can have
 */
export function planRefresh(
  plan: SheetPlan,
  { stored, shapes }: Chosen,
  before: readonly SheetBefore[],
  taken: readonly string[],
): Refresh {
  const formers = shapes.map((shape, part) => withItsTables(shape, before[part]));
  const names = namesNow(formers, before);
  const nextNames = { sheets: names.sheets, tables: tableNames(plan, names, taken) };
  const follow = followSheets(formers, plan.sheets);
  const moved: MovedCell[] = [];
  let kept = 0;
  const sheets = plan.sheets.flatMap((planned, part) => {
    const [former, sheet] = [formers[part], before[part]];
    if (!former || !sheet) return [];
    if (haveRowsMoved(former, sheet.contents)) throw new HostProblem("rows-moved", sheet.name);
    const carried = carryOver(former, planned, nextNames, sheet.contents, follow);
    kept += carried.kept;
    moved.push(...carried.moved.map((cell) => ({ sheetName: sheet.name, ...cell })));
    return [{ before: sheet, former, next: shapeOf(planned), writes: carried.writes }];
  });
  return { stored, sheets, names, nextNames, kept, moved };
}

/** A shape with only those of its tables that the user has left. */
const withItsTables = (shape: SheetShape, sheet: SheetBefore | undefined): SheetShape => ({
  ...shape,
  tables: shape.tables.filter((table) => sheet && tableAt(sheet, table.range)),
});

/** The names that sheets and tables have now. */
const namesNow = (formers: readonly SheetShape[], before: readonly SheetBefore[]): FinalNames => ({
  sheets: new Map(formers.map(({ key }, part) => [key, before[part]?.name ?? ""])),
  tables: new Map(
    formers.flatMap(({ tables }, part) =>
      tables.flatMap(({ key, range }) => {
        const sheet = before[part];
        const table = sheet && tableAt(sheet, range);
        return table ? [[key, table.name] as const] : [];
      }),
    ),
  ),
});

function tableNames(plan: SheetPlan, now: FinalNames, taken: readonly string[]): ReadonlyMap<string, string> {
  const tables = new Map<string, string>();
  for (const { key, name } of plan.sheets.flatMap((sheet) => sheet.tables))
    tables.set(key, now.tables.get(key) ?? freeTableName(name, [...taken, ...tables.values()]));
  return tables;
}
