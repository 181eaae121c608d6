import type { BorderLineStyle, BorderStyle, Color } from "hucre";
import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { BorderEdge, CellStyle } from "../workbook/engine";

const LINES: readonly (readonly [line: string, weight: string, BorderLineStyle])[] = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Continuous", "Hairline", "hair"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["Dot", "Thin", "dotted"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];
const EDGES: readonly (readonly [BorderEdge, "top" | "bottom" | "left" | "right"])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];
type Alignment = NonNullable<FileStyle["alignment"]>;

/** A colour as files write it: six hexadecimal digits. */
export const toFileColour = (colour: string): Color => ({
  rgb: colour.replace(/^#/, "").toUpperCase(),
});

/** Office's standard theme, in the order in which files number its colours. */
const THEME = [
  "FFFFFF",
  "000000",
  "E8E8E8",
  "0E2841",
  "156082",
  "E97132",
  "196B24",
  "0F9ED5",
  "A02B93",
  "4EA72E",
];

export function fromFileColour(
  colour: Color | undefined,
  theme: readonly string[] = THEME,
): string | undefined {
  const rgb = colour?.rgb ?? (colour?.theme === undefined ? undefined : theme[colour.theme]);
  if (!rgb) return undefined;
  return `#${tinted(rgb.slice(-6), colour?.tint ?? 0)}`;
}

/** Lightens (above nought) or darkens (below) each channel, as files describe shades of theme colours. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channel = (start: number) => {
    const value = parseInt(rgb.slice(start, start + 2), 16);
    const moved = tint > 0 ? value + (255 - value) * tint : value * (1 + tint);
    return Math.round(moved).toString(16).padStart(2, "0").toUpperCase();
  };
  return channel(0) + channel(2) + channel(4);
}

/** The style of a cell in the file, from the engine's style and number format. */
export function toFileStyle(style: CellStyle | null, numberFormat: string): FileStyle | undefined {
  const file: FileStyle = numberFormat === "General" ? {} : { numFmt: numberFormat };
  if (style) Object.assign(file, looksOf(style));
  return Object.keys(file).length > 0 ? file : undefined;
}

function looksOf(style: CellStyle): FileStyle {
  const file: FileStyle = {
    font: {
      ...(style.fontName ? { name: style.fontName } : {}),
      ...(style.fontSize ? { size: style.fontSize } : {}),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline ? { underline: true } : {}),
      ...(style.strikethrough ? { strikethrough: true } : {}),
      ...(style.fontColour ? { color: toFileColour(style.fontColour) } : {}),
    },
  };
  if (style.fillColour) {
    file.fill = { type: "pattern", pattern: "solid", fgColor: toFileColour(style.fillColour) };
  }
  const border = toFileBorder(style.borders);
  if (border) file.border = border;
  const alignment = toFileAlignment(style);
  if (Object.keys(alignment).length > 0) file.alignment = alignment;
  if (style.locked === false) file.protection = { locked: false };
  return file;
}

function toFileBorder(borders: CellStyle["borders"]): BorderStyle | undefined {
  const file: BorderStyle = {};
  for (const [edge, key] of EDGES) {
    const border = borders?.[edge];
    const lines = LINES.filter(([line]) => line === border?.style);
    const line = lines.find(([, weight]) => weight === border?.weight) ?? lines[0];
    if (border && line) file[key] = { style: line[2], color: toFileColour(border.colour) };
  }
  return Object.keys(file).length > 0 ? file : undefined;
}

function toFileAlignment(style: CellStyle): Alignment {
  const { horizontalAlignment: across, verticalAlignment: down } = style;
  return {
    ...(across && across !== "General"
      ? { horizontal: across.toLowerCase() as NonNullable<Alignment["horizontal"]> }
      : {}),
    ...(down && down !== "Bottom"
      ? { vertical: down.toLowerCase() as NonNullable<Alignment["vertical"]> }
      : {}),
    ...(style.wrapText ? { wrapText: true } : {}),
    ...(style.indentLevel ? { indent: style.indentLevel } : {}),
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The engine's style from a style of the file; keys that the file leaves open stay open. */
export function fromFileStyle(file: FileStyle, theme?: readonly string[]): CellStyle {
  const { font, fill, alignment } = file;
  const fontColour = fromFileColour(font?.color, theme);
  const fillColour = fill?.type === "pattern" && fill.pattern !== "none" ? fill.fgColor : undefined;
  const shownFill = fromFileColour(fillColour, theme);
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
    ...(font?.name ? { fontName: font.name } : {}),
    ...(font?.size ? { fontSize: font.size } : {}),
    ...(fontColour ? { fontColour } : {}),
    ...(shownFill ? { fillColour: shownFill } : {}),
    ...(alignment?.horizontal ? { horizontalAlignment: capital(alignment.horizontal) } : {}),
    ...(alignment?.vertical ? { verticalAlignment: capital(alignment.vertical) } : {}),
    ...(alignment?.wrapText ? { wrapText: true } : {}),
    ...(alignment?.indent ? { indentLevel: alignment.indent } : {}),
    ...(file.protection?.locked === false ? { locked: false } : {}),
    ...(file.border ? { borders: fromFileBorder(file.border, theme) } : {}),
  };
}

function fromFileBorder(file: BorderStyle, theme?: readonly string[]) {
  const borders: Partial<Record<BorderEdge, { style: string; colour: string; weight: string }>> = {};
  for (const [edge, key] of EDGES) {
    const line = LINES.find(([, , style]) => style === file[key]?.style);
    if (!line) continue;
    const colour = fromFileColour(file[key]?.color, theme) ?? "#000000";
    borders[edge] = { style: line[0], weight: line[1], colour };
  }
  return borders;
}
