import type { Cell, SheetChart } from "hucre/xlsx";
import type { SheetProtection as FileProtection } from "hucre";
import type { UniverEngine } from "../calc/univer-engine";
import { formatArea, parseArea, quoteSheet } from "../workbook/address";
import type { ChartDefinition, ChartSource } from "../workbook/charts/definition";
import type { SavedState } from "../workbook/saved-state";

/** How the saved state names sheets. */
const SHEET_MARK = "sheet:";
const PLAIN_KINDS: Readonly<Record<string, SheetChart["type"]>> = {
  Column: "column",
  Bar: "bar",
  Line: "line",
  Pie: "pie",
  Doughnut: "doughnut",
  XYScatter: "scatter",
  Area: "area",
};

type State = Partial<SavedState>;

export function commentAt(state: State, sheet: string, row: number, column: number): Partial<Cell> {
  const comment = state.comments?.find(
    (each) => each.sheetId === SHEET_MARK + sheet && each.row === row && each.column === column,
  );
  return comment ? { comment: { author: comment.authorName, text: comment.content } } : {};
}

export function hyperlinkAt(state: State, sheet: string, row: number, column: number): Partial<Cell> {
  const link = state.hyperlinks?.[`${SHEET_MARK}${sheet}!${row},${column}`];
  if (!link) return {};
  const tooltip = link.screenTip ? { tooltip: link.screenTip } : {};
  const location = link.documentReference ? { location: link.documentReference } : {};
  return { hyperlink: { target: link.address ?? "", ...tooltip, ...location } };
}

/** Protection as the file holds it. A password is not carried over: it would have to be stored to be of use. */
export function protectionOf(state: State, sheet: string): FileProtection | null {
  const known = state.sheetProtection?.[SHEET_MARK + sheet];
  if (!known) return null;
  const allows = (option: string) => known.options[option] === true;
  return {
    sheet: true,
    formatCells: allows("allowFormatCells"),
    formatColumns: allows("allowFormatColumns"),
    formatRows: allows("allowFormatRows"),
    insertColumns: allows("allowInsertColumns"),
    insertRows: allows("allowInsertRows"),
    insertHyperlinks: allows("allowInsertHyperlinks"),
    deleteColumns: allows("allowDeleteColumns"),
    deleteRows: allows("allowDeleteRows"),
    sort: allows("allowSort"),
    autoFilter: allows("allowAutoFilter"),
    pivotTables: allows("allowPivotTables"),
  };
}

/** The charts of a sheet as native charts; constants as sources have no place in the file library. */
export function chartsOf(engine: UniverEngine, state: State, sheetId: string, sheet: string): SheetChart[] {
  return (state.charts ?? [])
    .filter((chart) => chart.sheetId === SHEET_MARK + sheet)
    .flatMap((chart) => chartInFile(engine, sheetId, chart) ?? []);
}

function chartInFile(engine: UniverEngine, sheetId: string, chart: ChartDefinition): SheetChart | null {
  const kind = Object.keys(PLAIN_KINDS).find((name) => chart.chartType.startsWith(name));
  const type = kind ? PLAIN_KINDS[kind] : undefined;
  const series = chart.series.flatMap((each) => {
    const values = reference(each.values);
    if (!values) return [];
    const categories = reference(each.categories);
    const name = typeof each.name === "string" ? each.name : reference(each.name);
    const colour = each.looks.fill.color ?? each.looks.line.color;
    return {
      values,
      ...(categories ? { categories } : {}),
      ...(name ? { name } : {}),
      ...(colour ? { color: colour.replace("#", "") } : {}),
    };
  });
  if (!type || series.length === 0) return null;
  const stacking = chart.chartType.includes("100") ? "percentStacked" : "stacked";
  const isStacked = chart.chartType.includes("Stacked");
  return {
    type,
    series,
    anchor: {
      from: cellAt(engine, sheetId, chart.left, chart.top),
      to: cellAt(engine, sheetId, chart.left + chart.width, chart.top + chart.height),
    },
    ...titleOf(engine, chart),
    ...(isStacked && (type === "bar" || type === "column") ? { barGrouping: stacking } : {}),
    legend: chart.legend.visible ? legendSide(chart.legend.position) : false,
    altText: chart.name,
  };
}

function titleOf(engine: UniverEngine, { title }: ChartDefinition): Pick<SheetChart, "title" | "showTitle"> {
  const cell = title.source ? reference(title.source) : null;
  const [sheet = "", address = ""] = cell?.split("!") ?? [];
  const area = cell ? parseArea(address) : null;
  const id = engine.sheets().find(({ name }) => quoteSheet(name) === sheet)?.id;
  const text = area && id ? engine.text(id, area)[0]?.[0] : title.text;
  return title.visible && text ? { title: text } : { showTitle: false };
}

function legendSide(position: string): "top" | "bottom" | "left" | "right" {
  const side = position.toLowerCase();
  return side === "top" || side === "left" || side === "right" ? side : "bottom";
}

function reference(source: ChartSource | null): string | null {
  if (source?.kind !== "cells") return null;
  return `${quoteSheet(source.sheetId.replace(SHEET_MARK, ""))}!${formatArea(source.area, true)}`;
}

/** The cell at a place on the sheet, in points from its top left corner. */
function cellAt(engine: UniverEngine, sheetId: string, left: number, top: number) {
  let [row, col, x, y] = [0, 0, 0, 0];
  while (x + engine.columnWidth(sheetId, col) <= left) x += engine.columnWidth(sheetId, col++);
  while (y + engine.rowHeight(sheetId, row) <= top) y += engine.rowHeight(sheetId, row++);
  return { row, col };
}
