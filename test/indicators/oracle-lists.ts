import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid } from "../../src/core/cells/grid";
import { reportingYearPeriod } from "../../src/core/calendar/reporting-year";
import { readList } from "../../src/core/records/read-list";
import type { RecordList } from "../../src/core/records/record-list";
import { findRecordList } from "../../src/core/records/record-lists";
import { findIndicator } from "../../src/indicators";
import type { Measure } from "../../src/indicators/indicator";
import { measureIndicator, type MeasureSettings } from "../../src/indicators/measure";
import { gridOfCsv } from "../support/grid-of-csv";

export const YEAR_TO_MARCH_2024 = reportingYearPeriod(2024);

const read = (path: string): string => readFileSync(join(__dirname, "../oracles", path), "utf8");

/** The expected answers of a data set. */
export const expectedAnswers = (path: string): Record<string, unknown> =>
  JSON.parse(read(path)) as Record<string, unknown>;

/** A table of an oracle data set, read as a list; a failure to read it is thrown with its sentence. */
export const oracleList = (path: string, listId: string): RecordList => {
  const definition = findRecordList(listId);
  if (!definition) throw new Error(`no list ${listId}`);
  const list = readList(gridOfCsv(read(path)), definition);
  if (isCellError(list)) throw new Error(list.message);
  return list;
};

/** Measures an indicator by its code; an error is thrown with its sentence. */
export const measured = (
  code: string,
  records: RecordList,
  settings: MeasureSettings = {},
  period = YEAR_TO_MARCH_2024,
): Measure => {
  const indicator = findIndicator(code);
  if (isCellError(indicator)) throw new Error(indicator.message);
  const measure = measureIndicator(indicator, records, period, settings);
  if (isCellError(measure)) throw new Error(measure.message);
  return measure;
};

/** A list written out in a test; a failure to read it is thrown with its sentence. */
export const writtenList = (listId: string, grid: Grid): RecordList => {
  const definition = findRecordList(listId);
  if (!definition) throw new Error(listId);
  const list = readList(grid, definition);
  if (isCellError(list)) throw new Error(list.message);
  return list;
};

/** Numerator, denominator and value of an indicator. */
export const figure = (code: string, list: RecordList, options = {}, others: RecordList[] = []) => {
  const { numerator, denominator, value } = measured(code, list, { options, others });
  return [numerator, denominator, value];
};
