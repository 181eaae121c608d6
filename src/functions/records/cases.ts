import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";
import type { RecordList } from "../../core/records/record-list";
import type { Count } from "../../indicators/indicator";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { DATE_FORMAT } from "../number-formats";
import { countRecords, nothingInPeriod } from "./count-records";
import * as parameters from "./counting-parameters";

const CHOICES = ["counted", "numerator", "not in numerator"] as const;

const chosenRecords = (
  { counted, inNumerator }: Count,
  which: (typeof CHOICES)[number],
): readonly number[] => {
  if (which === "numerator") return [...inNumerator];
  if (which === "counted") return [...counted];
  const inside = new Set(inNumerator);
  return [...counted].filter((record) => !inside.has(record));
};

const dateColumnsOf = (records: RecordList): ReadonlySet<number> =>
  new Set(
    records.list.fields
      .filter(({ kind }) => kind === "date")
      .flatMap(({ name }) => records.column(name)?.rangeColumn ?? []),
  );

const rowsOf = (grid: Grid, records: RecordList, chosen: readonly number[]): ResultCell[][] => {
  const dates = dateColumnsOf(records);
  const cellOf = (cell: Scalar, column: number): ResultCell =>
    typeof cell === "number" && dates.has(column) ? { number: cell, format: DATE_FORMAT } : cell;
  return chosen.map((record) => (grid[(records.rowNumbers[record] ?? 0) - 1] ?? []).map(cellOf));
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
  run: ([code, records, from, to, which = "counted", mapping, options], context) => {
    const period = { from, to };
    const found = countRecords({ indicator: code, records, period, mapping, options }, context);
    if (isCellError(found)) return found;
    if (found.count.counted.length === 0) return nothingInPeriod(found.indicator, period);
    const chosen = chosenRecords(found.count, which);
    if (chosen.length === 0) {
      return new CellError(
        "#N/A",
        `${found.indicator.code} counts ${found.count.counted.length} rows and none is "${which}": ask for "counted"`,
      );
    }
    const headings = records[found.records.report.headingRow - 1] ?? [];
    return [headings, ...rowsOf(records, found.records, chosen)];
  },
});
