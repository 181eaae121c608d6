import { mergeClasses } from "@fluentui/react-components";
import { CHART_WIDTH, standsOut, useChartLooks } from "./chart-looks";
import type { ChartPicture } from "./chart-picture";

const BAR_HEIGHT = 9;
const MOST_BARS = 12;
const LABEL_WIDTH = 88;
const VALUE_WIDTH = 28;
const LABEL_LETTERS = 19;
/** The palest shade of the last part of a whole. */
const PALEST = 0.25;

interface Part {
  readonly value: number;
  readonly isOwn: boolean;
  readonly shade: number;
}

interface Bar {
  readonly label: string;
  readonly parts: readonly Part[];
}

/** One bar for each category: all series one after the other where they are stacked, else the first that has a value. */
function barsOf({ series, categories, kind, isFromTop }: ChartPicture): readonly Bar[] {
  const isStacked = kind !== "bar" && kind !== "column";
  const isShare = kind === "shareBar" || kind === "shareColumn";
  const shade = (index: number) =>
    isStacked ? 1 - ((1 - PALEST) * index) / Math.max(1, series.length - 1) : 1;
  const bars = categories.flatMap((label, index): Bar[] => {
    const all = series.flatMap(({ emphasis, values }, place): Part[] => {
      const value = values[index];
      return typeof value !== "number" ? [] : [{ value, isOwn: standsOut(emphasis), shade: shade(place) }];
    });
    const parts = isStacked ? all : all.slice(0, 1);
    const whole = isShare ? parts.reduce((sum, { value }) => sum + value, 0) || 1 : 1;
    return parts.length === 0
      ? []
      : [{ label, parts: parts.map((part) => ({ ...part, value: part.value / whole })) }];
  });
  const isUpwards = kind.toLowerCase().endsWith("bar") && !isFromTop;
  return (isUpwards ? [...bars].reverse() : bars).slice(0, MOST_BARS);
}

const lengthOf = ({ parts }: Bar): number => parts.reduce((sum, { value }) => sum + value, 0);

const shortened = (words: string): string =>
  words.length > LABEL_LETTERS ? `${words.slice(0, LABEL_LETTERS - 1)}…` : words;

/** Starts of parts that stand one behind the other. */
const startsOf = (parts: readonly Part[], scale: number): readonly number[] =>
  parts.map((_part, index) => parts.slice(0, index).reduce((sum, { value }) => sum + value * scale, 0));

function BarLine({ bar, top, scale, isShare }: { bar: Bar; top: number; scale: number; isShare: boolean }) {
  const looks = useChartLooks();
  const starts = startsOf(bar.parts, scale);
  const words = mergeClasses(looks.words, bar.parts[0]?.isOwn === true && looks.own);
  return (
    <g>
      <text className={words} x={LABEL_WIDTH - 4} y={top + 7} textAnchor="end">
        {shortened(bar.label)}
      </text>
      {bar.parts.map(({ value, isOwn, shade }, index) => (
        <rect
          key={index}
          className={isOwn ? looks.authority : looks.other}
          fillOpacity={shade}
          strokeWidth={0.5}
          x={LABEL_WIDTH + (starts[index] ?? 0)}
          y={top + 1.5}
          width={Math.max(1, value * scale)}
          height={BAR_HEIGHT - 3}
        />
      ))}
      {!isShare && (
        <text className={words} x={LABEL_WIDTH + lengthOf(bar) * scale + 3} y={top + 7}>
          {Number(lengthOf(bar).toFixed(1))}
        </text>
      )}
    </g>
  );
}

/** Bars with their names, the authority's filled; columns are drawn lying, as their names need the room. */
export function ChartBars({ picture }: { picture: ChartPicture }) {
  const looks = useChartLooks();
  const bars = barsOf(picture);
  const longest = Math.max(...bars.map(lengthOf), 0) || 1;
  const scale = (CHART_WIDTH - LABEL_WIDTH - VALUE_WIDTH) / longest;
  return (
    <svg className={looks.picture} viewBox={`0 0 ${CHART_WIDTH} ${bars.length * BAR_HEIGHT}`} aria-hidden>
      {bars.map((bar, index) => (
        <BarLine
          key={index}
          bar={bar}
          top={index * BAR_HEIGHT}
          scale={scale}
          isShare={picture.kind.startsWith("share")}
        />
      ))}
    </svg>
  );
}
