import type { CellError } from "../../core/cells/cell-error";
import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import type { Indicator, Measure } from "../../indicators/indicator";
import { measureIndicator, type MeasureSettings } from "../../indicators/measure";

const MOST_MEASURES = 200;

/** Measures of a list as long as the list itself is held, by what was asked. They hold no row. */
const known = new WeakMap<RecordList, Map<string, Measure | CellError>>();
const numbers = new WeakMap<RecordList, number>();
let lists = 0;

/** A number for each list that was read. A list never changes: a changed range is read as another. */
function numberOf(list: RecordList): number {
  const number = numbers.get(list) ?? (lists += 1);
  numbers.set(list, number);
  return number;
}

/**
 * Measures an indicator over a list, or remembers what it came to: MEASURE, CAUTIONS and the cells of a
 * published sheet ask the same of one list.
 */
export function measureOnce(
  indicator: Indicator,
  records: RecordList,
  period: Period,
  settings: MeasureSettings,
): Measure | CellError {
  const { others = [], ...choices } = settings;
  const key = JSON.stringify([indicator.code, period.from, period.to, choices, others.map(numberOf)]);
  const measures = known.get(records) ?? new Map<string, Measure | CellError>();
  known.set(records, measures);
  const remembered = measures.get(key);
  if (remembered) return remembered;
  if (measures.size >= MOST_MEASURES) measures.clear();
  const measure = measureIndicator(indicator, records, period, settings);
  measures.set(key, measure);
  return measure;
}
