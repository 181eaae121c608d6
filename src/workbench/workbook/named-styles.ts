import type { CellStyle } from "./engine";
import { HostError } from "./host-error";
import type { RangeTarget } from "./object-reference";
import { formatOfRange } from "./range-format";
import { writeNumberFormats } from "./range-cells";
import type { StyleRecord, WorkbookModel } from "./workbook-model";

const dark = "#44546A";

/** Excel's built-in styles that sheets commonly use, as the Office theme draws them. */
const builtIn: Readonly<Record<string, CellStyle>> = {
  Normal: {},
  Good: { fontColour: "#006100", fillColour: "#C6EFCE" },
  Bad: { fontColour: "#9C0006", fillColour: "#FFC7CE" },
  Neutral: { fontColour: "#9C5700", fillColour: "#FFEB9C" },
  Input: { fontColour: "#3F3F76", fillColour: "#FFCC99" },
  Output: { bold: true, fontColour: "#3F3F3F", fillColour: "#F2F2F2" },
  Note: { fillColour: "#FFFFCC" },
  Title: { fontSize: 18, fontColour: dark },
  "Heading 1": { bold: true, fontSize: 15, fontColour: dark },
  "Heading 2": { bold: true, fontSize: 13, fontColour: dark },
  "Heading 3": { bold: true, fontColour: dark },
  "Heading 4": { bold: true, fontColour: dark },
  "Explanatory Text": { italic: true, fontColour: "#7F7F7F" },
  Total: { bold: true },
  Hyperlink: { underline: true, fontColour: "#0563C1" },
  Percent: {},
};

const builtInFormats: Readonly<Record<string, string>> = { Percent: "0%", Normal: "General" };

/** Built-in styles and those of this workbook. */
export function allStyles(book: WorkbookModel): readonly StyleRecord[] {
  const own = new Set(book.styles.map(({ name }) => name));
  const standard = Object.entries(builtIn)
    .filter(([name]) => !own.has(name))
    .map(([name, style]) => ({ name, builtIn: true, style, numberFormat: builtInFormats[name] ?? null }));
  return [...standard, ...book.styles];
}

/** Office.js writes built-in names without spaces (`Heading1`), Excel shows them with (`Heading 1`). */
const folded = (name: string): string => name.replace(/\s/g, "").toLowerCase();

export function findStyle(book: WorkbookModel, name: unknown): StyleRecord | undefined {
  const style = allStyles(book).find((item) => folded(item.name) === folded(String(name)));
  if (style?.builtIn && !book.styles.includes(style)) book.styles.push(style);
  return style;
}

const keyOf = ({ sheetId, area }: RangeTarget): string => `${sheetId}!${area.row},${area.column}`;

export const styleNameOf = (range: RangeTarget): string =>
  range.book.cellStyles.get(keyOf(range)) ?? "Normal";

/** Gives a range a named style: its looks and its number format. */
export function applyStyle(range: RangeTarget, name: unknown): void {
  const style = findStyle(range.book, name);
  if (!style) throw new HostError("InvalidArgument");
  if (style.name === "Normal") range.book.engine.clear(range.sheetId, range.area, "Formats");
  formatOfRange(range).write(style.style);
  if (style.numberFormat !== null) writeNumberFormats(range, style.numberFormat);
  range.book.cellStyles.set(keyOf(range), style.name);
}
