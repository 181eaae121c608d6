import { isCellError } from "../../../core/cells/cell-error";
import { HostProblem, type InsertionRecord } from "../../../excel/port";
import type { Template } from "../../../templates/template";
import type { PaneServices } from "../../services";
import { findLists } from "../my-data/find-lists";
import { usableLists } from "../my-data/list-guess";
import { canInsert } from "./can-insert";
import { inputsFor } from "./template-inputs";

const newest = (years: readonly number[]): number | null => (years.length === 0 ? null : Math.max(...years));

/**
 * Inserts a template's sheets for the authority that the workbook remembers, without asking anything.
 * Null where something must be asked first: no authority, no figures, nothing that can be built.
 */
export async function insertTemplate(
  services: PaneServices,
  template: Template,
): Promise<InsertionRecord | null> {
  const { port, loadBenchmarks } = services;
  if (!canInsert(port)) throw new HostProblem("unsupported");
  const settings = await port.readSettings();
  if (settings.areaCode === undefined) return null;
  const loaded = await loadBenchmarks().catch(() => null);
  if (loaded === null) return null;
  const { benchmarks } = loaded;
  const area = benchmarks.area(settings.areaCode);
  const year = settings.year ?? newest(benchmarks.indicators().flatMap((series) => series.years));
  if (isCellError(area) || area.kind !== "authority" || year === null) return null;
  const lists = usableLists(await findLists(services));
  const plan = template.build(inputsFor(area, year, settings), benchmarks, lists);
  return isCellError(plan) ? null : port.insertSheets(plan);
}
