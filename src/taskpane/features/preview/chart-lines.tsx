import { CHART_WIDTH, DASHES, standsOut, useChartLooks } from "./chart-looks";
import type { ChartPicture, PictureSeries } from "./chart-picture";

const HEIGHT = 74;
const MARGIN = 6;

interface Dot {
  readonly x: number;
  readonly y: number;
}

const between = (value: number, [low, high]: readonly [number, number]): number =>
  (value - low) / (high - low || 1);

const spanOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

const known = (values: readonly (number | null)[]): number[] =>
  values.filter((value): value is number => value !== null);

/** Where each point of each series stands: by its number in a scatter chart, else in equal steps. */
function placedDots({ series, kind }: ChartPicture): readonly (readonly Dot[])[] {
  const heights = spanOf(known(series.flatMap(({ values }) => values)));
  const places = (one: PictureSeries): readonly (number | null)[] =>
    kind === "scatter" ? one.places : one.values.map((_value, index) => index);
  const widths = spanOf(known(series.flatMap(places)));
  return series.map((one) =>
    one.values.flatMap((value, index): Dot[] => {
      const place = places(one)[index] ?? null;
      if (value === null || place === null) return [];
      return [
        {
          x: MARGIN + between(place, widths) * (CHART_WIDTH - 2 * MARGIN),
          y: HEIGHT - MARGIN - between(value, heights) * (HEIGHT - 2 * MARGIN),
        },
      ];
    }),
  );
}

function Series({ series, dots, isLine }: { series: PictureSeries; dots: readonly Dot[]; isLine: boolean }) {
  const looks = useChartLooks();
  const isOwn = standsOut(series.emphasis);
  const end = dots[dots.length - 1];
  const drawn = isLine ? (end === undefined ? [] : [end]) : dots;
  return (
    <g className={isOwn ? looks.authority : looks.other}>
      {isLine && (
        <polyline
          points={dots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
          fill="none"
          strokeWidth={isOwn ? 2 : 1}
          strokeDasharray={DASHES[series.emphasis]}
        />
      )}
      {drawn.map(({ x, y }, index) => (
        <circle key={index} cx={x} cy={y} r={isOwn ? 3 : 1.5} stroke="none" />
      ))}
    </g>
  );
}

/** Lines and points; the authority's own are drawn last, on top. */
export function ChartLines({ picture }: { picture: ChartPicture }) {
  const looks = useChartLooks();
  const dots = placedDots(picture);
  const order = picture.series
    .map((series, index) => ({ series, dots: dots[index] ?? [] }))
    .sort((one, other) => Number(standsOut(one.series.emphasis)) - Number(standsOut(other.series.emphasis)));
  return (
    <svg className={looks.picture} viewBox={`0 0 ${CHART_WIDTH} ${HEIGHT}`} aria-hidden>
      <line className={looks.axis} x1={0} x2={CHART_WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      {order.map(({ series, dots: own }) => (
        <Series
          key={series.name}
          series={series}
          dots={own}
          isLine={(series.drawnAs ?? (picture.kind === "scatter" ? "points" : "line")) === "line"}
        />
      ))}
    </svg>
  );
}
