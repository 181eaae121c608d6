import { isCellError } from "../../../core/cells/cell-error";
import type { InsertionRecord } from "../../../excel/port";
import type { SheetPlan } from "../../../templates/plan";
import type { TemplateInputs } from "../../../templates/template";
import { text } from "../../../text/en-gb";
import type { ProblemSentence } from "../../../text/host-problems";
import type { PaneServices } from "../../services";
import { findLists } from "../my-data/find-lists";
import { usableLists } from "../my-data/list-guess";

/**
 * The plan of inserted sheets as it would be today: the same inputs, with the figures, the lists and the
 * template of now. A sentence where it cannot be built.
 */
export async function planAgain(
  services: PaneServices,
  { template: id, title, recipe }: InsertionRecord,
): Promise<SheetPlan | ProblemSentence> {
  const template = services.templates.find((one) => one.id === id);
  if (template === undefined) return text.insert.notAvailable;
  const loaded = await services.loadBenchmarks().catch(() => null);
  if (loaded === null) return text.insert.needFigures;
  const lists = usableLists(await findLists(services));
  // What is stored is what the template was built from.
  const plan = template.build(recipe as unknown as TemplateInputs, loaded.benchmarks, lists);
  return isCellError(plan) ? text.refresh.cannotBuild(title) : plan;
}
