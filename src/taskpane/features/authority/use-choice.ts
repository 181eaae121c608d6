import { useMemo } from "react";
import type { Area } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { useSettings } from "../settings/settings";

/** The authority and year that every page speaks of. */
export interface Choice {
  /** Null until one is chosen and the list of authorities is there. */
  readonly area: Area | null;
  /** The code that the workbook remembers but no authority has any more. */
  readonly unknownCode: string | null;
  /** The year chosen, else the newest with figures; null without figures. */
  readonly year: number | null;
  /** All authorities of today, by name. */
  readonly areas: readonly Area[];
  /** All years with figures, newest first. */
  readonly years: readonly number[];
}

const byName = (one: Area, other: Area) => one.name.localeCompare(other.name, "en-GB");

/** The chosen authority and year, put together from the workbook's settings and the figures. */
export function useChoice(): Choice {
  const { state } = useBenchmarks();
  const { settings } = useSettings();
  const benchmarks = state.status === "ready" ? state.benchmarks : null;

  const offered = useMemo(() => {
    const areas = benchmarks === null ? [] : [...benchmarks.areas("authority")].sort(byName);
    const all = benchmarks === null ? [] : benchmarks.indicators().flatMap((series) => series.years);
    return { areas, years: [...new Set(all)].sort((one, other) => other - one) };
  }, [benchmarks]);

  return useMemo(() => {
    const code = settings.areaCode ?? null;
    const found = code === null || benchmarks === null ? null : benchmarks.area(code);
    const area = found === null || isCellError(found) || found.kind !== "authority" ? null : found;
    return {
      ...offered,
      area,
      unknownCode: found !== null && area === null ? code : null,
      year: settings.year ?? offered.years[0] ?? null,
    };
  }, [settings, benchmarks, offered]);
}
