import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export interface SparkSeries {
  readonly name: string;
  /** One value for each year of the axis; null where nothing was published. */
  readonly values: readonly (number | null)[];
  /** The authority's own line is thick with a dot at its end, the comparison thin and dashed. */
  readonly own: boolean;
}

interface SparklineProps {
  /** Says in words what the picture shows. */
  readonly description: string;
  readonly years: readonly number[];
  readonly series: readonly SparkSeries[];
}

const WIDTH = 280;
const HEIGHT = 72;
const MARGIN = 8;

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  picture: { width: "100%", height: "auto", display: "block", overflow: "visible" },
  // Forced colours leave the inside of a picture alone, so it asks for the system's colours itself.
  own: {
    stroke: tokens.colorCompoundBrandStroke,
    fill: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { stroke: "Highlight", fill: "Highlight" },
  },
  other: {
    stroke: tokens.colorNeutralForeground3,
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { stroke: "CanvasText", fill: "CanvasText" },
  },
  axis: { stroke: tokens.colorNeutralStroke2, "@media (forced-colors: active)": { stroke: "GrayText" } },
  years: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground3,
  },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

interface Point {
  readonly x: number;
  readonly y: number;
}

const scale = (series: readonly SparkSeries[], count: number) => {
  const values = series.flatMap((one) => one.values).filter((value): value is number => value !== null);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || 1;
  return (value: number, index: number): Point => ({
    x: MARGIN + (count < 2 ? 0.5 : index / (count - 1)) * (WIDTH - 2 * MARGIN),
    y: HEIGHT - MARGIN - ((value - low) / span) * (HEIGHT - 2 * MARGIN),
  });
};

/** Runs of years without a gap: a line never crosses a year that was not published. */
const runsOf = (series: SparkSeries, place: (value: number, index: number) => Point): Point[][] =>
  series.values.reduce<Point[][]>(
    (runs, value, index) => {
      if (value === null) return [...runs, []];
      runs[runs.length - 1]?.push(place(value, index));
      return runs;
    },
    [[]],
  );

function Line({ series, place }: { series: SparkSeries; place: (value: number, index: number) => Point }) {
  const styles = useStyles();
  const runs = runsOf(series, place).filter((run) => run.length > 0);
  const end = runs[runs.length - 1]?.slice(-1)[0];
  return (
    <g className={series.own ? styles.own : styles.other}>
      {runs.map((run) => (
        <polyline
          key={run[0]?.x}
          points={run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
          fill="none"
          strokeWidth={series.own ? 2.5 : 1.5}
          strokeDasharray={series.own ? undefined : "5 3"}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
      {runs
        .filter((run) => run.length === 1)
        .map(([point]) =>
          point === undefined ? null : <circle key={point.x} cx={point.x} cy={point.y} r={2} stroke="none" />,
        )}
      {end !== undefined && <circle cx={end.x} cy={end.y} r={series.own ? 4 : 2.5} stroke="none" />}
    </g>
  );
}

function Key({ series }: { series: SparkSeries }) {
  const styles = useStyles();
  return (
    <span className={styles.entry}>
      <svg width="24" height="8" className={series.own ? styles.own : styles.other}>
        <line
          x1="0"
          x2="24"
          y1="4"
          y2="4"
          strokeWidth={series.own ? 2.5 : 1.5}
          strokeDasharray={series.own ? undefined : "5 3"}
        />
      </svg>
      {series.name}
    </span>
  );
}

/** A small picture of a few years; the figures themselves stand in a table beside it. */
export function Sparkline({ description, years, series }: SparklineProps) {
  const styles = useStyles();
  const place = scale(series, years.length);
  return (
    <figure className={styles.figure}>
      <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
        <line className={styles.axis} x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {[...series]
          .sort((one, other) => Number(one.own) - Number(other.own))
          .map((one) => (
            <Line key={one.name} series={one} place={place} />
          ))}
      </svg>
      <div className={styles.years} aria-hidden>
        <span>{years[0]}</span>
        <span>{years[years.length - 1]}</span>
      </div>
      <div className={styles.legend} aria-hidden>
        {series.map((one) => (
          <Key key={one.name} series={one} />
        ))}
      </div>
    </figure>
  );
}
