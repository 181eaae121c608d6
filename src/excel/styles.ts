import type { StyleRole } from "../templates/plan";

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
  body: { colour: INK, vertical: "Center" },
  label: { bold: true, colour: INK },
  number: { colour: INK, horizontal: "Right", vertical: "Center" },
  input: { colour: INK, fill: "#FFF8DC", boxed: "#7F6000", horizontal: "Right", vertical: "Center" },
  note: { colour: SLATE },
  link: { colour: "#0B5394", underline: "Single" },
  source: { colour: SLATE, vertical: "Center" },
  emphasis: { bold: true, colour: INK, vertical: "Center" },
};

/** How a chart series looks by what it stands for: colour, dash and marker all differ. */
export interface SeriesStyle {
  readonly colour: string;
  readonly weight: number;
  readonly dash: "Continuous" | "Dash" | "Dot" | "DashDot";
  readonly marker: "Circle" | "Square" | "Diamond" | "Triangle" | "None";
}

export const SERIES_STYLES = {
  authority: [{ colour: DEEP_BLUE, weight: 2.75, dash: "Continuous", marker: "Circle" }],
  comparator: [
    { colour: "#A6440C", weight: 1.75, dash: "Dash", marker: "Square" },
    { colour: "#3B6E22", weight: 1.75, dash: "DashDot", marker: "Triangle" },
    { colour: "#6B3FA0", weight: 1.75, dash: "Dot", marker: "Diamond" },
  ],
  limit: [{ colour: "#595959", weight: 1, dash: "Dash", marker: "None" }],
  muted: [{ colour: "#7F7F7F", weight: 1.25, dash: "Continuous", marker: "None" }],
} as const satisfies Readonly<Record<string, readonly SeriesStyle[]>>;
