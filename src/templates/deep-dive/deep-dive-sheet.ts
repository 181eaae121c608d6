import type { PlannedSection, PlannedSheet } from "../plan";
import { breakdownPart, notesPart, questionsPart } from "./closing";
import { distributionPart } from "./distribution";
import { figuresTable } from "./figures-table";
import { funnelPart } from "./funnel";
import { localTrend } from "./local-trend";
import { cellsPart, opening } from "./opening";
import { SHEET_KEY, type BuildPart, type DeepDive, type Part } from "./part";
import { publishedTrend } from "./published-trend";

const FIRST_WIDTH = 46;
const WIDTH = 15;
const COLUMNS = "BCDEFGHIJKLMNOPQRSTU";
const WIDE: Readonly<Record<string, number>> = { B: 24, G: 32, H: 26, L: 30, N: 24, Q: 30 };

interface PlacedPart extends Part {
  readonly placed: PlannedSection;
}

/** The parts of the sheet one under another, without a blank row between them. */
function placeParts(on: DeepDive, parts: readonly BuildPart[]): readonly PlacedPart[] {
  let row = 1;
  return parts.flatMap((build) => {
    const part = build(on, row);
    if (!part) return [];
    const placed = { ...part.section, firstRow: row, lastRow: row + part.rows - 1 };
    row += part.rows;
    return [{ ...part, placed }];
  });
}

/** Everything about one indicator on one sheet: the local list, the published figures and what to ask. */
export function deepDiveSheet(on: DeepDive, from: number, to: number): PlannedSheet {
  const parts = placeParts(on, [
    opening,
    cellsPart(from, to),
    figuresTable,
    publishedTrend,
    localTrend,
    distributionPart,
    questionsPart,
    funnelPart,
    notesPart,
    breakdownPart,
  ]);
  const widths = [...COLUMNS].map((letter) => [letter, WIDE[letter] ?? WIDTH]);
  return {
    key: SHEET_KEY,
    name: `${on.indicator.code} deep-dive`,
    sections: parts.map(({ placed }) => placed),
    blocks: parts.flatMap(({ blocks }) => blocks),
    tables: parts.flatMap(({ tables = [] }) => tables),
    names: [],
    charts: parts.flatMap(({ charts = [] }) => charts),
    validations: parts.flatMap(({ validations = [] }) => validations),
    conditionalFormats: [],
    columnWidths: { A: FIRST_WIDTH, ...(Object.fromEntries(widths) as Record<string, number>) },
    rowHeights: Object.assign({}, ...parts.map(({ rowHeights = {} }) => rowHeights)) as Record<
      number,
      number
    >,
    showGridlines: false,
    activateAt: "B5",
    inputs: parts.flatMap(({ inputs = [] }) => inputs),
  };
}
