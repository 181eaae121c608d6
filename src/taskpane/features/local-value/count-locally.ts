import type { Area, Benchmarks } from "../../../benchmarks/benchmarks";
import { isCellError, type CellError } from "../../../core/cells/cell-error";
import type { Grid } from "../../../core/cells/grid";
import type { Period } from "../../../core/calendar/period";
import { ReadingCache } from "../../../core/records/reading-cache";
import type { LongWork, WorkbookPort } from "../../../excel/port";
import { isRate, measureRecords, nothingInPeriod } from "../../../functions/records/count-records";
import type { Indicator, Measure } from "../../../indicators/indicator";
import type { LocalLists } from "./local-lists";

/** What is counted, and for whom. */
export interface LocalCount {
  readonly indicator: Indicator;
  readonly lists: LocalLists;
  readonly area: Area;
  readonly period: Period;
  readonly benchmarks: Benchmarks;
}

/** Reads lists one after another; progress counts the rows of all of them. */
async function readLists(
  port: WorkbookPort,
  { list, others }: LocalLists,
  { signal, onProgress }: LongWork,
): Promise<readonly Grid[]> {
  const toRead = [list, ...others];
  const total = toRead.reduce((sum, { rows }) => sum + rows + 1, 0);
  const grids: Grid[] = [];
  let before = 0;
  for (const { reference, rows } of toRead) {
    const start = before;
    grids.push(
      await port.readRange(reference, {
        ...(signal === undefined ? {} : { signal }),
        onProgress: (done) => onProgress?.(Math.min(start + done, total), total),
      }),
    );
    before += rows + 1;
  }
  return grids;
}

/** Lets the page draw, so that progress is seen before the counting takes the thread. */
const drawn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Counts an indicator over lists of the workbook as `CSPI.MEASURE` does: the same reading, rules and
 * interval, with the columns as the user has them read.
 *
 * Errors: what the function would show in a cell, with its sentence.
 */
export async function countLocally(
  port: WorkbookPort,
  { indicator, lists, area, period, benchmarks }: LocalCount,
  work: LongWork,
): Promise<Measure | CellError> {
  const [records = [], ...others] = await readLists(port, lists, work);
  await drawn();
  const pairs = Object.entries(lists.list.mapping);
  const found = measureRecords(
    {
      indicator: indicator.code,
      records,
      period,
      mapping: pairs.length === 0 ? undefined : pairs,
      options: undefined,
      others,
    },
    isRate(indicator) ? area.name : undefined,
    { benchmarks, readings: new ReadingCache() },
  );
  if (isCellError(found)) return found;
  return found.measure.value === null ? nothingInPeriod(indicator, period) : found.measure;
}
