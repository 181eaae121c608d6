import { useCallback } from "react";
import type { Better, Indicator } from "../../../indicators/indicator";
import { useSettings } from "./settings";

export interface PolarityChoice {
  /** What a higher value means: as set in this workbook, else as defined. */
  readonly betterOf: (indicator: Indicator) => Better;
  readonly isLocal: (code: string) => boolean;
  /** Null goes back to the definition. */
  readonly choose: (code: string, better: Better | null) => void;
}

/** What a higher value means, with what this workbook says instead of the definition. */
export function usePolarity(): PolarityChoice {
  const { settings, save } = useSettings();
  const overrides = settings.polarityOverrides;
  const betterOf = useCallback(
    (indicator: Indicator) => overrides?.[indicator.code] ?? indicator.better,
    [overrides],
  );
  const isLocal = useCallback((code: string) => overrides?.[code] !== undefined, [overrides]);
  const choose = useCallback(
    (code: string, better: Better | null) => {
      const others = Object.fromEntries(Object.entries(overrides ?? {}).filter(([one]) => one !== code));
      void save({ polarityOverrides: better === null ? others : { ...others, [code]: better } });
    },
    [overrides, save],
  );
  return { betterOf, isLocal, choose };
}
