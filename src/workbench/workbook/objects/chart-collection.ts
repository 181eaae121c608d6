import { found, integer, oneOf } from "../arguments";
import type { ChartDefinition } from "../charts/definition";
import { newChart } from "../charts/new-chart";
import { seriesFromCells } from "../charts/source-data";
import { eventNumbers } from "../event-numbers";
import { rangeArgument } from "../find-range";
import { boxOf } from "../geometry";
import { HostError } from "../host-error";
import { objectOf, type ChartPart, type ObjectReference, type SheetTarget } from "../object-reference";
import { objectType } from "../object-type";
import { requireAllowed } from "../protection";
import type { WorkbookModel } from "../workbook-model";

/** One chart as an object; every change of a part of it reaches whoever draws charts. */
export function chartPart<Content>(
  book: WorkbookModel,
  chart: ChartDefinition,
  content: Content,
): ChartPart<Content> {
  const changed = (): void => {
    requireAllowed({ book, sheetId: chart.sheetId }, "allowEditObjects");
    book.emit({ type: "charts", sheetId: chart.sheetId, chartId: chart.id, change: "changed" });
  };
  return { book, chart, content, changed };
}

const chartObject = (book: WorkbookModel, chart: ChartDefinition): ObjectReference =>
  objectOf("Chart", chartPart(book, chart, chart));

const onSheet = ({ book, sheetId }: SheetTarget): ChartDefinition[] =>
  book.charts.filter((chart) => chart.sheetId === sheetId);

const find = (target: SheetTarget, key: unknown): ChartDefinition | undefined =>
  onSheet(target).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());

function nextName(target: SheetTarget): string {
  for (let number = 1; ; number += 1) if (!find(target, `Chart ${number}`)) return `Chart ${number}`;
}

function add(target: SheetTarget, args: readonly unknown[]): ObjectReference {
  const { book, sheetId } = target;
  requireAllowed(target, "allowEditObjects");
  const [type, source, by] = args;
  if (typeof type !== "string" || type === "" || type === "Invalid") throw new HostError("InvalidArgument");
  const range = rangeArgument(target, source);
  const seriesBy = by === null || by === undefined ? "Auto" : oneOf(["Auto", "Rows", "Columns"], by);
  const { series, plotBy } = seriesFromCells(book.engine, range.sheetId, range.area, type, seriesBy);
  const chart = newChart(book.newId(), sheetId, nextName(target), type, series, plotBy);
  const box = boxOf(book.engine, range.sheetId, { ...range.area, rows: 1 });
  Object.assign(chart, { left: box.left + box.width + 12, top: box.top });
  book.charts.push(chart);
  book.emit({ type: "charts", sheetId, chartId: chart.id, change: "added" });
  return chartObject(book, chart);
}

const sheetEvent = (type: number): { type: number; target(target: SheetTarget): string } => ({
  type,
  target: ({ sheetId }) => sheetId,
});

export const chartCollection = objectType<SheetTarget>({
  name: "ChartCollection",
  properties: { count: (target) => onSheet(target).length },
  items: (target) => onSheet(target).map((chart) => chartObject(target.book, chart)),
  item: (target, key) => chartObject(target.book, found(find(target, key))),
  methods: {
    add,
    getCount: (target) => onSheet(target).length,
    getItem: (target, [name]) => chartObject(target.book, found(find(target, name))),
    getItemAt: (target, [index]) => chartObject(target.book, found(onSheet(target)[integer(index)])),
    getItemOrNullObject: (target, [name]) => {
      const chart = find(target, name);
      return chart ? chartObject(target.book, chart) : null;
    },
  },
  events: {
    AddedEvent: sheetEvent(eventNumbers.chartAdded),
    DeletedEvent: sheetEvent(eventNumbers.chartDeleted),
    ActivatedEvent: sheetEvent(eventNumbers.chartActivated),
    DeactivatedEvent: sheetEvent(eventNumbers.chartDeactivated),
  },
});
