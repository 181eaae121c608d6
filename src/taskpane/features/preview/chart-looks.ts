import { makeStyles, tokens } from "@fluentui/react-components";
import type { SeriesEmphasis } from "../../../templates/plan";

/** Width of a small chart in its own units; it is stretched to the picture. */
export const CHART_WIDTH = 260;

// Forced colours leave the inside of a picture alone, so it asks for the system's colours itself.
export const useChartLooks = makeStyles({
  picture: { display: "block", width: "100%", height: "auto" },
  authority: {
    stroke: tokens.colorCompoundBrandStroke,
    fill: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { stroke: "Highlight", fill: "Highlight" },
  },
  other: {
    stroke: tokens.colorNeutralForeground4,
    fill: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText", fill: "Canvas" },
  },
  axis: { stroke: tokens.colorNeutralStroke2, "@media (forced-colors: active)": { stroke: "GrayText" } },
  words: {
    fontSize: "7px",
    fill: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  own: { fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralForeground1 },
});

/** Drawn in the colour of the authority; all else is grey. */
export const standsOut = (emphasis: SeriesEmphasis): boolean =>
  ["authority", "signal", "answer"].includes(emphasis);

/** Each kind of line has its own dash as well as its own colour. */
export const DASHES: Readonly<Record<SeriesEmphasis, string | undefined>> = {
  authority: undefined,
  comparator: "4 2",
  interval: "1 1",
  limit: "1 2",
  outerLimit: undefined,
  signal: undefined,
  answer: undefined,
  muted: "2 2",
};
