import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";
import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import { casesOf } from "../../indicators/cases";
import type { Indicator } from "../../indicators/indicator";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { DATE_FORMAT } from "../number-formats";
import { nothingInPeriod, readRequest } from "./count-records";
import * as parameters from "./counting-parameters";

const CHOICES = ["counted", "numerator", "not in numerator"] as const;

type Choice = (typeof CHOICES)[number];

const noCases = (indicator: Indicator, period: Period, which: Choice): CellError => {
  if (which === "counted") return nothingInPeriod(indicator, period);
  const quantity = which === "numerator" ? "No row" : "Every row";
  return new CellError(
    "#N/A",
    `${quantity} counted for ${indicator.code} is in the numerator: ask for "counted"`,
  );
};

const dateColumnsOf = (records: RecordList): ReadonlySet<number> =>
  new Set(
    records.list.fields
      .filter(({ kind }) => kind === "date")
      .flatMap(({ name }) => records.column(name)?.rangeColumn ?? []),
  );

const rowsOf = (grid: Grid, records: RecordList, rangeRows: readonly number[]): ResultCell[][] => {
  const dates = dateColumnsOf(records);
  const cellOf = (cell: Scalar, column: number): ResultCell =>
    typeof cell === "number" && dates.has(column) ? { number: cell, format: DATE_FORMAT } : cell;
  return rangeRows.map((row) => (grid[row - 1] ?? []).map(cellOf));
};

export const cases = defineFunction({
  id: "CASES",
  category: "records",
  summary: "The rows behind an indicator, as they stand in the list, with its headings",
  parameters: [
    parameters.indicatorParameter,
    parameters.recordsParameter,
    parameters.fromParameter,
    parameters.toParameter,
    {
      name: "which",
      kind: "text",
      about: '"counted" (the whole denominator) when left out, "numerator" or "not in numerator"',
      optional: true,
      oneOf: CHOICES,
    },
    parameters.mappingParameter,
    parameters.optionsParameter,
    parameters.othersParameter,
  ],
  gives: "table",
  examples: [
    {
      call: '=CSPI.CASES("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), "not in numerator")',
      gives: [
        ["Child Unique ID", "Assessment start date", "Assessment authorisation date", "Allocated team"],
        ["C3", 45446, 45510, "West"],
      ],
      because: "The one assessment that took longer than 45 working days (46)",
    },
  ],
  run: ([code, records, from, to, which = "counted", mapping, options, others], context) => {
    const request = { indicator: code, records, period: { from, to }, mapping, options, others };
    const read = readRequest(request, context);
    if (isCellError(read)) return read;
    const { period } = read;
    const wanted = which === "counted" ? "all" : which;
    const found = casesOf(read.indicator, read.records, period, wanted, read.settings);
    if (isCellError(found)) return found;
    if (found.rangeRows.length === 0) return noCases(read.indicator, period, which);
    const headings = records[found.headingRow - 1] ?? [];
    return [headings, ...rowsOf(records, read.records, found.rangeRows)];
  },
});
