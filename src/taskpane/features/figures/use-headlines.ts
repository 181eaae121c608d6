import { useCallback } from "react";
import { isCellError } from "../../../core/cells/cell-error";
import { text } from "../../../text/en-gb";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { formatFigure } from "./format-figure";
import { yearToShow } from "./latest-figures";

export interface Headline {
  readonly value: string;
  /** Whose figure it is, and of which year. */
  readonly detail: string;
}

/** One figure for a row: the authority's, or England's where none is chosen. */
export function useHeadlines(): (code: string) => Headline | null {
  const { state } = useBenchmarks();
  const { area, year } = useChoice();
  const benchmarks = state.status === "ready" ? state.benchmarks : null;
  return useCallback(
    (code) => {
      if (benchmarks === null) return null;
      const years = benchmarks.years(code);
      if (isCellError(years) || years.length === 0) return null;
      const shown = yearToShow(years, year);
      const figure = benchmarks.figure(code, area?.code ?? "England", shown);
      if (isCellError(figure)) return null;
      const whose = area === null ? text.catalogue.england : area.name;
      return {
        value: formatFigure(figure, figure.unit, figure.decimals),
        detail: text.catalogue.headline(whose, shown),
      };
    },
    [benchmarks, area, year],
  );
}
