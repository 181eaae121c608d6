import { createContext, useContext } from "react";
import type { Benchmarks, PackPartName } from "../benchmarks/benchmarks";
import type { WorkbookPort } from "../excel/port";
import type { CustomFunction } from "../functions/function";
import type { Indicator, Theme } from "../indicators/indicator";
import type { Template } from "../templates/template";
import type { PaneRequests } from "./pane-requests";

/** What came of loading the national figures: the door to them, and the parts that did not arrive. */
export interface LoadedBenchmarks {
  readonly benchmarks: Benchmarks;
  readonly missing: readonly PackPartName[];
}

/** Keys that run one of the add-in's actions. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
  readonly macKeys: string;
}

/** What the pane and the commands work with. `runtime.tsx` makes it; tests make their own. */
export interface PaneServices {
  readonly version: string;
  /** Where the pane's page and its scripts come from; its own address first. */
  readonly addresses: readonly string[];
  readonly port: WorkbookPort;
  /** Answers from memory once loaded; asks again for what is missing. Rejects when nothing arrived. */
  readonly loadBenchmarks: () => Promise<LoadedBenchmarks>;
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
  readonly functions: readonly CustomFunction[];
  readonly templates: readonly Template[];
  readonly shortcuts: readonly Shortcut[];
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
