import type { Area, Benchmarks } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import type { InsertionRecord } from "../../../excel/port";
import type { Indicator } from "../../../indicators/indicator";
import { indicatorChart } from "../../../templates/indicator-chart";
import { indicatorFormula, indicatorRow } from "../../../templates/indicator-row";
import { text } from "../../../text/en-gb";
import type { PaneServices } from "../../services";
import { findLists } from "../my-data/find-lists";
import { usableLists } from "../my-data/list-guess";
import { inputsFor } from "./template-inputs";

/** A row of local value and national figures, the one formula of the local value, or the published trend as a chart. */
export type IndicatorPiece = "row" | "formula" | "chart";

/** What came of it: the insertion, or the sentence that says why there is nothing to insert. */
export type IndicatorOutcome = InsertionRecord | { readonly cannot: string };

export interface IndicatorChoice {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly year: number;
  readonly benchmarks: Benchmarks;
}

/** Puts one indicator at the selected cell, over the lists that the workbook holds at this moment. */
export async function insertIndicator(
  services: PaneServices,
  { indicator, area, year, benchmarks }: IndicatorChoice,
  piece: IndicatorPiece,
): Promise<IndicatorOutcome> {
  const inputs = inputsFor(area, year, await services.port.readSettings());
  // A chart is of published figures alone; the others look for a list to count from.
  const lists = piece === "chart" ? [] : usableLists(await findLists(services));
  const plans = {
    row: () => indicatorRow(indicator, inputs, benchmarks, lists),
    formula: () => indicatorFormula(indicator, inputs, lists),
    chart: () => indicatorChart(indicator, inputs, benchmarks),
  };
  const plan = plans[piece]();
  if (plan === null) return { cannot: text.indicatorPage.noListForFormula };
  return isCellError(plan) ? { cannot: plan.message } : services.port.insertAtSelection(plan);
}
