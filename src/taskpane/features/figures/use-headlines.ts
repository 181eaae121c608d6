import { useCallback } from "react";
import type { Benchmarks } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import { text } from "../../../text/en-gb";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { formatFigure } from "./format-figure";
import { yearToShow } from "./latest-figures";

export interface Headline {
  /** The authority's figure; England's where none is chosen. */
  readonly value: string;
  /** England's figure beside the authority's; null where England's is the value itself. */
  readonly england: string | null;
  readonly year: number;
}

const figureOf = (benchmarks: Benchmarks, code: string, area: string, year: number): string | null => {
  const figure = benchmarks.figure(code, area, year);
  return isCellError(figure) ? null : formatFigure(figure, figure.unit, figure.decimals);
};

/** The newest figure up to the chosen year for a row of a list. */
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
      const england = figureOf(benchmarks, code, "England", shown);
      if (area === null) return england === null ? null : { value: england, england: null, year: shown };
      const value = figureOf(benchmarks, code, area.code, shown);
      return value === null ? null : { value, england, year: shown };
    },
    [benchmarks, area, year],
  );
}

/** Whose figures the rows show, in one sentence above them; null without figures. */
export function useHeadlineCaption(): string | null {
  const { state } = useBenchmarks();
  const { area, year } = useChoice();
  if (state.status !== "ready" || year === null) return null;
  return area === null ? text.catalogue.figuresOfEngland(year) : text.catalogue.figuresOf(area.name, year);
}
