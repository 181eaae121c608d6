import type { SeriesEmphasis, StyleRole } from "../templates/plan";

/** Formatting of a role in Excel's terms; an absent key leaves the workbook's own. */
export interface RoleStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly underline?: "Single";
  readonly fill?: string;
  /** A thin line round every cell, so that a cell to type in is known without its colour. */
  readonly boxed?: string;
  readonly horizontal?: "Left" | "Right" | "Center";
  readonly vertical?: "Top" | "Center" | "Bottom";
}

const INK = "#1A1A1A";
const DEEP_BLUE = "#17365D";
const SLATE = "#404040";

/** Every pair of text and fill has a contrast of at least 4.5 to 1. */
export const ROLE_STYLES: Readonly<Record<StyleRole, RoleStyle>> = {
  title: { bold: true, size: 18, colour: DEEP_BLUE },
  subtitle: { size: 12, colour: SLATE },
  heading: { bold: true, colour: "#FFFFFF", fill: DEEP_BLUE, vertical: "Center" },
  plainHeading: { bold: true, colour: INK, vertical: "Center" },
  body: { colour: INK, vertical: "Center" },
  label: { bold: true, colour: INK },
  number: { colour: INK, horizontal: "Right", vertical: "Center" },
  input: { colour: INK, fill: "#FFF8DC", boxed: "#7F6000", horizontal: "Right", vertical: "Center" },
  plainInput: { colour: INK, boxed: "#7F6000", horizontal: "Right", vertical: "Center" },
  note: { colour: SLATE, vertical: "Top" },
  link: { colour: "#0B5394", underline: "Single", vertical: "Center" },
  source: { colour: SLATE, vertical: "Center" },
  unit: { colour: SLATE, horizontal: "Right", vertical: "Bottom" },
  emphasis: { bold: true, colour: INK, vertical: "Center" },
};

/** How a chart series looks by what it stands for: shade, dash and marker differ, not colour alone. */
export interface SeriesStyle {
  readonly colour: string;
  readonly weight: number;
  readonly dash: "Continuous" | "Dash" | "Dot" | "DashDot";
  readonly marker: "Circle" | "Square" | "Diamond" | "Triangle" | "Dash" | "None";
  readonly markerSize?: number;
  /** Colour of bars and of what is inside markers, where it is not that of the line. */
  readonly fill?: string;
  /** Colour of words upon a dark fill. */
  readonly label?: string;
}

/** Shades of the parts of a whole, far enough apart to be told in grey; every part has a dark outline too. */
const ANSWER_SHADES = [DEEP_BLUE, "#3D6DA8", "#8DB0DC", "#BCD1EB", "#E3ECF6", "#FFFFFF"] as const;
const DARK_SHADES = 2;

export const SERIES_STYLES = {
  authority: [{ colour: DEEP_BLUE, weight: 2.75, dash: "Continuous", marker: "Circle", markerSize: 8 }],
  comparator: [
    { colour: "#A6440C", weight: 1.75, dash: "Dash", marker: "Square", fill: "#F4D3BF" },
    { colour: "#3B6E22", weight: 1.75, dash: "DashDot", marker: "Triangle", fill: "#DDEBD3" },
    { colour: "#6B3FA0", weight: 1.75, dash: "Dot", marker: "Diamond", fill: "#E6DCF1" },
  ],
  interval: [{ colour: "#1A1A1A", weight: 1, dash: "Dot", marker: "Dash", markerSize: 10 }],
  limit: [{ colour: SLATE, weight: 1.25, dash: "Dash", marker: "None" }],
  outerLimit: [{ colour: SLATE, weight: 1.25, dash: "Continuous", marker: "None" }],
  signal: [{ colour: "#A6440C", weight: 1.5, dash: "Continuous", marker: "Diamond", markerSize: 12 }],
  answer: ANSWER_SHADES.map((fill, index) => ({
    colour: SLATE,
    weight: 0.75,
    dash: "Continuous",
    marker: "None",
    fill,
    ...(index < DARK_SHADES ? { label: "#FFFFFF" } : {}),
  })),
  muted: [
    {
      colour: "#7F7F7F",
      weight: 1.25,
      dash: "Continuous",
      marker: "None",
      markerSize: 5,
      fill: "#D9D9D9",
    },
  ],
} as const satisfies Readonly<Record<SeriesEmphasis, readonly SeriesStyle[]>>;
