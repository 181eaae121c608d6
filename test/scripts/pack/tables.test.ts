import { reportingYear, tables } from "../../../scripts/pack/tables";
import { rowOf } from "../../support/published-tables";

test.each([
  ["2025", 2025],
  ["202425", 2025],
  ["2023/24", 2024],
  ["2016-17", 2017],
  ["2016-17 (OT)", 2017],
])("the period %s ends in %d", (period, year) => {
  expect(reportingYear(period)).toBe(year);
});

test("a label that is no year is no year", () => {
  expect(reportingYear("0")).toBeNaN();
});

test("a joint return is a row of both partners", () => {
  const { layout } = tables.workforce;
  expect(layout.areas(rowOf("314 / 318", "2025", {}))).toEqual(["314", "318"]);
  expect(layout.areas(rowOf("E92000001", "2025", {}))).toEqual(["E92000001"]);
  expect(layout.areas(rowOf("E12000001", "2025", {}))).toEqual(["E12000001"]);
});

test("the interactive tool numbers its regions", () => {
  expect(tables.lait.layout.areas({ la_number: "980" })).toEqual(["E12000001"]);
  expect(tables.lait.layout.areas({ la_number: "886" })).toEqual(["886"]);
});
