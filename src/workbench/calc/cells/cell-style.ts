import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { BorderEdge, CellStyle } from "../../workbook/engine";

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Bottom", VerticalAlign.UNSPECIFIED],
  ["Center", VerticalAlign.MIDDLE],
  ["Top", VerticalAlign.TOP],
];
/** Excel's line and weight of each of Univer's border lines; the first of a pair is what is read back. */
const BORDERS: readonly (readonly [line: string, weight: string, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];
const EDGES: readonly (readonly [BorderEdge, "t" | "b" | "l" | "r"])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
];
/** Excel indents by about three characters a level; Univer pads in pixels. */
const PIXELS_PER_INDENT = 12;

const toUniver = <T>(pairs: readonly (readonly [string, T])[], name: string): T | undefined =>
  pairs.find(([excel]) => excel.toLowerCase() === name.toLowerCase())?.[1];
const toExcel = <T>(pairs: readonly (readonly [string, T])[], value: T): string | undefined =>
  pairs.find(([, univer]) => univer === value)?.[0];

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Univer's form of the keys that a style sets; keys that are absent stay as they are in the cell. */
export function toStyleData(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.underline !== undefined) data.ul = { s: flag(style.underline) };
  if (style.strikethrough !== undefined) data.st = { s: flag(style.strikethrough) };
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontColour !== undefined) data.cl = { rgb: style.fontColour };
  if (style.fillColour !== undefined) data.bg = style.fillColour ? { rgb: style.fillColour } : null;
  if (style.wrapText !== undefined) {
    data.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  }
  if (style.horizontalAlignment !== undefined) {
    data.ht = toUniver(HORIZONTAL, style.horizontalAlignment) ?? HorizontalAlign.UNSPECIFIED;
  }
  if (style.verticalAlignment !== undefined) {
    data.vt = toUniver(VERTICAL, style.verticalAlignment) ?? VerticalAlign.BOTTOM;
  }
  if (style.indentLevel !== undefined) data.pd = { l: style.indentLevel * PIXELS_PER_INDENT };
  if (style.borders) data.bd = toBorders(style.borders);
  return data;
}

type Borders = NonNullable<CellStyle["borders"]>;

function toBorders(borders: Borders): IBorderData {
  const data: IBorderData = {};
  for (const [edge, key] of EDGES) {
    const border = borders[edge];
    if (!border) continue;
    const lines = BORDERS.filter(([line]) => line === border.style);
    const line = lines.find(([, weight]) => weight === border.weight) ?? lines[0];
    data[key] = line ? { s: line[2], cl: { rgb: border.colour } } : null;
  }
  return data;
}

function fromBorders(data: Nullable<IBorderData>): Borders {
  const borders: Partial<Record<BorderEdge, { style: string; colour: string; weight: string }>> = {};
  for (const [edge, key] of EDGES) {
    const border = data?.[key];
    const line = BORDERS.find(([, , type]) => type === border?.s);
    if (!border || !line) continue;
    borders[edge] = { style: line[0], weight: line[1], colour: border.cl?.rgb ?? "#000000" };
  }
  return borders;
}

/** A cell's style in Excel's terms, with the defaults of an unformatted cell filled in. */
export function fromStyleData(data: Nullable<IStyleData>, locked: boolean): Required<CellStyle> {
  return {
    bold: data?.bl === BooleanNumber.TRUE,
    italic: data?.it === BooleanNumber.TRUE,
    underline: data?.ul?.s === BooleanNumber.TRUE,
    strikethrough: data?.st?.s === BooleanNumber.TRUE,
    fontName: data?.ff ?? "Aptos Narrow",
    fontSize: data?.fs ?? 11,
    fontColour: data?.cl?.rgb ?? "#000000",
    fillColour: data?.bg?.rgb ?? null,
    horizontalAlignment: toExcel(HORIZONTAL, data?.ht ?? HorizontalAlign.UNSPECIFIED) ?? "General",
    verticalAlignment: toExcel(VERTICAL, data?.vt ?? VerticalAlign.BOTTOM) ?? "Bottom",
    wrapText: data?.tb === WrapStrategy.WRAP,
    indentLevel: Math.round((data?.pd?.l ?? 0) / PIXELS_PER_INDENT),
    locked,
    borders: fromBorders(data?.bd),
  };
}
