import { seriesFromCells } from "../../../src/workbench/workbook/charts/source-data";
import type { CellValue, SpreadsheetEngine } from "../../../src/workbench/workbook/engine";

const read = (cells: CellValue[][], chartType = "Line", by: "Auto" | "Rows" | "Columns" = "Auto") => {
  const engine = { values: () => cells } as unknown as SpreadsheetEngine;
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const { series, plotBy } = seriesFromCells(engine, "s", area, chartType, by);
  const place = (source: (typeof series)[number]["values"]) =>
    source?.kind === "cells" ? source.area : null;
  return {
    plotBy,
    values: series.map(({ values }) => place(values)),
    names: series.map(({ name }) => (typeof name === "object" && name ? place(name) : null)),
    categories: series.map(({ categories }) => place(categories)),
  };
};

const cells = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

test("a block with headings and labels, by columns", () => {
  const answer = read([
    ["Year", "Leeds", "Kent"],
    ["2023", 1, 4],
    ["2024", 2, 5],
    ["2025", 3, 6],
  ]);
  expect(answer).toEqual({
    plotBy: "Columns",
    values: [cells(1, 1, 3, 1), cells(1, 2, 3, 1)],
    names: [cells(0, 1, 1, 1), cells(0, 2, 1, 1)],
    categories: [cells(1, 0, 3, 1), cells(1, 0, 3, 1)],
  });
});

test("wider than tall: by rows", () => {
  const answer = read([
    [null, "Q1", "Q2", "Q3"],
    ["Leeds", 1, 2, 3],
  ]);
  expect(answer).toEqual({
    plotBy: "Rows",
    values: [cells(1, 1, 1, 3)],
    names: [cells(1, 0, 1, 1)],
    categories: [cells(0, 1, 1, 3)],
  });
});

test("numbers alone are values, without names or categories", () => {
  expect(read([[1], [2], [3]])).toEqual({
    plotBy: "Columns",
    values: [cells(0, 0, 3, 1)],
    names: [null],
    categories: [null],
  });
});

test("the first column of a scatter chart holds x", () => {
  const { values, categories } = read(
    [
      [1, 10],
      [2, 20],
      [3, 30],
    ],
    "XYScatter",
  );
  expect([values, categories]).toEqual([[cells(0, 1, 3, 1)], [cells(0, 0, 3, 1)]]);
});
