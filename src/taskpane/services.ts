import { createContext, useContext } from "react";
import type { Benchmarks, PackPartName } from "../benchmarks/benchmarks";
import type { CellError } from "../core/cells/cell-error";
import type { CandidateList, WorkbookPort } from "../excel/port";
import type { CustomFunction } from "../functions/function";
import type { Indicator, Theme } from "../indicators/indicator";
import type { FoundList } from "../templates/found-lists";
import type { CellsPlan } from "../templates/plan";
import type { Template, TemplateInputs } from "../templates/template";
import type { ListGuess } from "./features/my-data/list-guess";
import type { PaneRequests } from "./pane-requests";

/** What came of loading the national figures: the door to them, and the parts that did not arrive. */
export interface LoadedBenchmarks {
  readonly benchmarks: Benchmarks;
  readonly missing: readonly PackPartName[];
}

/** What the pane and the commands work with. `runtime.tsx` makes it; tests make their own. */
export interface PaneServices {
  readonly version: string;
  readonly port: WorkbookPort;
  /** Answers from memory once loaded; asks again for what is missing. Rejects when nothing arrived. */
  readonly loadBenchmarks: () => Promise<LoadedBenchmarks>;
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
  readonly functions: readonly CustomFunction[];
  readonly templates: readonly Template[];
  /** Which list a range of the workbook is, by its headings; null when it is none of them. */
  readonly recogniseList: (candidate: CandidateList) => ListGuess | null;
  /** One row for the selected cell: the indicator's own value and the national figures. */
  readonly indicatorRow: (
    code: string,
    inputs: TemplateInputs,
    benchmarks: Benchmarks,
    lists: readonly FoundList[],
  ) => CellsPlan | CellError;
  readonly requests: PaneRequests;
}

const ServicesContext = createContext<PaneServices | null>(null);

export const ServicesProvider = ServicesContext.Provider;

/** The services of the pane that the component stands in. */
export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error("useServices needs a ServicesProvider");
  return services;
}
