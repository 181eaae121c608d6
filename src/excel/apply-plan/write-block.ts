import { areaAddress, parseArea, type CellArea } from "../../core/cells/a1";
import type { PlannedBlock } from "../../templates/plan";
import { ROLE_STYLES, type RoleStyle } from "../styles";
import { cellContent } from "./cell-content";
import type { FinalNames } from "./free-names";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Where a block lies on its sheet. A plan with a wrong address is our mistake. */
export function blockArea(block: PlannedBlock): CellArea {
  const corner = parseArea(block.at);
  if (!corner) throw new RangeError(`Not an address: ${block.at}`);
  return { ...corner, rows: block.cells.length, columns: block.cells[0]?.length ?? 0 };
}

/** The number formats of a block, cell by cell, or null to leave them. */
export function blockFormats(block: PlannedBlock): string[][] | null {
  const { numberFormat } = block;
  if (numberFormat === undefined) return null;
  if (typeof numberFormat !== "string") return numberFormat.map((row) => [...row]);
  return block.cells.map((row) => row.map(() => numberFormat));
}

/** Asks for one block of cells on a new sheet. Formats come first, so that no text is read as a date. */
export function writeBlock(sheet: Excel.Worksheet, block: PlannedBlock, names: FinalNames): void {
  const area = blockArea(block);
  const range = sheet.getRange(areaAddress(area));
  const formats = blockFormats(block);
  if (formats) range.numberFormat = formats;
  if (block.cells.some((row) => row.some((content) => content !== null)))
    range.formulas = block.cells.map((row) => row.map((content) => cellContent(content, names)));
  writeRole(range.format, ROLE_STYLES[block.role], area);
  if (block.wrap !== undefined) range.format.wrapText = block.wrap;
  if (block.align)
    range.format.horizontalAlignment = ({ left: "Left", right: "Right", centre: "Center" } as const)[
      block.align
    ];
  if (block.valign === "top") range.format.verticalAlignment = "Top";
  // An indent counts from an edge: with general alignment Excel would ignore it.
  if (block.indent !== undefined) {
    range.format.horizontalAlignment = block.align === "right" ? "Right" : "Left";
    range.format.indentLevel = block.indent;
  }
}

function writeRole(format: Excel.RangeFormat, role: RoleStyle, area: CellArea): void {
  if (role.bold !== undefined) format.font.bold = role.bold;
  if (role.size !== undefined) format.font.size = role.size;
  if (role.colour !== undefined) format.font.color = role.colour;
  if (role.underline !== undefined) format.font.underline = role.underline;
  if (role.fill !== undefined) format.fill.color = role.fill;
  if (role.horizontal !== undefined) format.horizontalAlignment = role.horizontal;
  if (role.vertical !== undefined) format.verticalAlignment = role.vertical;
  if (role.boxed !== undefined) writeBox(format.borders, role.boxed, area);
}

function writeBox(borders: Excel.RangeBorderCollection, colour: string, area: CellArea): void {
  for (const edge of EDGES) {
    if (edge === "InsideHorizontal" && area.rows === 1) continue;
    if (edge === "InsideVertical" && area.columns === 1) continue;
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = colour;
  }
}
