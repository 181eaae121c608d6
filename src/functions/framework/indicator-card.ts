import { isCellError } from "../../core/cells/cell-error";
import type { Benchmarks, Figure } from "../../benchmarks/benchmarks";
import type { Indicator } from "../../indicators/indicator";
import type { CardLine, EntityCard } from "../function";
import { formatOfUnit } from "../number-formats";

/** A published figure as a line of a card; a shorthand stays one. */
export const figureLine = (label: string, figure: Figure): CardLine => ({
  label,
  value:
    figure.value === null
      ? (figure.shorthand ?? "[x]")
      : { number: figure.value, format: formatOfUnit(figure.unit, figure.decimals) },
});

const definitionOf = (indicator: Indicator): readonly CardLine[] =>
  [
    { label: "Definition", value: indicator.definition },
    { label: "Question", value: indicator.question },
    { label: "Unit", value: indicator.unit },
    { label: "Better", value: indicator.better },
    { label: "Cautions", value: indicator.cautions.join(" ") },
  ].filter(({ value }) => value !== "");

const sourceOf = ({ source }: Indicator): string =>
  source === null ? "No national source: counted from local lists" : `${source.publisher}: ${source.title}`;

const figuresOf = ({ code }: Indicator, benchmarks: Benchmarks): readonly CardLine[] => {
  const areas = [benchmarks.area("England"), ...benchmarks.areas("region")];
  return areas.flatMap((area) => {
    if (isCellError(area)) return [];
    const figure = benchmarks.figure(code, area.code, "latest");
    return isCellError(figure) ? [] : [figureLine(`${area.name}, ${figure.period}`, figure)];
  });
};

/**
 * The card of an indicator: what it is, who publishes it, and the latest figures of England and the
 * regions. Made from the framework and the pack alone.
 */
export const indicatorCard = (indicator: Indicator, benchmarks: Benchmarks): EntityCard => {
  const source = sourceOf(indicator);
  const figures = figuresOf(indicator, benchmarks);
  return {
    text: indicator.code,
    title: `${indicator.code}: ${indicator.title}`,
    sections: [
      { title: "What it is", lines: [...definitionOf(indicator), { label: "Source", value: source }] },
      ...(figures.length > 0 ? [{ title: "Latest figures", lines: figures }] : []),
    ],
    source,
  };
};
