import { cellAddress, parseArea } from "../../src/core/cells/a1";
import { planGrid } from "./plan-grid";
import type { PlannedBlock, PlannedSheet, SheetPlan } from "../../src/templates/plan";

/** Every cell that a plan fills, in reading order; a later block wins. */
export function cellsOfSheet(sheet: PlannedSheet): ReadonlyMap<string, string | number | boolean> {
  const cells = new Map<string, { row: number; column: number; content: string | number | boolean }>();
  for (const block of sheet.blocks)
    for (const { row, column, content } of cellsOfBlock(block))
      if (content !== null) cells.set(cellAddress(row, column), { row, column, content });
  const ordered = [...cells].sort(([, a], [, b]) => a.row - b.row || a.column - b.column);
  return new Map(ordered.map(([address, { content }]) => [address, content]));
}

function cellsOfBlock(block: PlannedBlock) {
  const corner = parseArea(block.at);
  if (!corner) throw new RangeError(`Not an address: ${block.at}`);
  return block.cells.flatMap((row, r) =>
    row.map((content, c) => ({ row: corner.row + r, column: corner.column + c, content })),
  );
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ["", title, ...lines] : [];

/** A plan as text that a reviewer can read in a diff: as a grid, cell by cell, then what lies on the cells. */
export function planText(plan: SheetPlan): string {
  return [
    `${plan.template}, version ${plan.templateVersion}: ${plan.title}`,
    ...plan.sheets.flatMap((sheet) => [
      "",
      `SHEET ${sheet.name}`,
      ...planGrid(sheet, cellsOfSheet(sheet)),
      "",
      "CELLS",
      ...[...cellsOfSheet(sheet)].map(([address, content]) => `${address.padEnd(5)} ${String(content)}`),
      ...list(
        "TABLES",
        sheet.tables.map((table) => `${table.range} ${table.name}${table.filter ? ", with filters" : ""}`),
      ),
      ...list(
        "CHARTS",
        sheet.charts.flatMap((chart) => [
          `${chart.topLeft}:${chart.bottomRight} ${chart.kind}: ${chart.titleFormula ?? chart.title}`,
          `  ${chart.altText}`,
          ...chart.series.map((one) => `  ${one.name}: ${one.values} by ${one.categories} (${one.emphasis})`),
        ]),
      ),
      ...list(
        "LINKS",
        (sheet.links ?? []).map(({ at, to }) => `${at} to ${to}`),
      ),
      ...list(
        "CELLS TO TYPE IN",
        sheet.inputs.map((input) => {
          const rule = sheet.validations.find((one) => one.range === input);
          return `${input}${rule ? ` ${rule.rule.kind}: ${rule.prompt.message}` : ""}`;
        }),
      ),
      ...list("WIDTHS", [
        Object.entries(sheet.columnWidths)
          .map(([letters, width]) => `${letters} ${width}`)
          .join(", "),
      ]),
    ]),
    "",
  ].join("\n");
}
