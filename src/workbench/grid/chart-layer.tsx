import type { WorkbenchHost } from "../host";
import type { ChartDefinition } from "../workbook/charts/definition";
import { ChartView } from "./chart-view";
import { oncePerFrame } from "./once-per-frame";
import type { GridApi, VisibleGrid } from "./visible-grid";

const COMPONENT = "workbench-chart";
const PIXELS_PER_POINT = 96 / 72;
/** Drawings snap to whole pixels; smaller differences are not a move. */
const NOTICEABLE_POINTS = 1;

type GridSheet = ReturnType<NonNullable<ReturnType<GridApi["getActiveWorkbook"]>>["getActiveSheet"]>;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Headings {
  readonly width: number;
  readonly height: number;
}

/** Excel measures in points from cell A1, Univer in pixels from the corner of the headings. */
const inPixels = ({ left, top, width, height }: Place, headings: Headings): Place => ({
  left: headings.width + left * PIXELS_PER_POINT,
  top: headings.height + top * PIXELS_PER_POINT,
  width: width * PIXELS_PER_POINT,
  height: height * PIXELS_PER_POINT,
});

const inPoints = ({ left, top, width, height }: Place, headings: Headings): Place => ({
  left: (left - headings.width) / PIXELS_PER_POINT,
  top: (top - headings.height) / PIXELS_PER_POINT,
  width: width / PIXELS_PER_POINT,
  height: height / PIXELS_PER_POINT,
});

const headingsOf = (sheet: GridSheet): Headings => {
  const skeleton = sheet.getSkeleton();
  return { width: skeleton?.rowHeaderWidth ?? 0, height: skeleton?.columnHeaderHeight ?? 0 };
};

const differs = (a: Place, b: Place): boolean =>
  (["left", "top", "width", "height"] as const).some((key) => Math.abs(a[key] - b[key]) > NOTICEABLE_POINTS);

/** Puts the charts of the workbook over the grid, where they scroll, zoom, move and resize with it. */
export class ChartLayer {
  private readonly drawn = new Map<string, { readonly sheetId: string }>();
  private readonly ends: (() => void)[];

  constructor(
    private readonly grid: VisibleGrid,
    private readonly host: WorkbenchHost,
  ) {
    const { api } = grid;
    const component = api.registerComponent(COMPONENT, ({ data }: { data?: { chartId: string } }) =>
      data ? <ChartView host={host} chartId={data.chartId} /> : null,
    );
    const moved = api.addEvent(api.Event.FloatDomUpdated, () => this.readPlaces());
    const deleted = api.addEvent(api.Event.FloatDomDeleted, ({ drawings }) =>
      drawings.forEach((id) => this.deletedByUser(String(id))),
    );
    const soon = oncePerFrame(() => this.update());
    const stopCharts = host.onChartsChanged(soon);
    const stopEngine = grid.engine.subscribe((event) => event.type === "sheetActivated" && soon());
    this.ends = [
      stopCharts,
      stopEngine,
      () => component.dispose(),
      () => moved.dispose(),
      () => deleted.dispose(),
    ];
    soon();
  }

  dispose(): void {
    for (const end of this.ends) end();
  }

  private sheet(sheetId: string): GridSheet | null {
    return this.grid.api.getActiveWorkbook()?.getSheetBySheetId(sheetId) ?? null;
  }

  /** Adds, moves and takes away elements until they are as the workbook's charts. */
  private update(): void {
    const charts = this.host.charts();
    for (const [id, { sheetId }] of this.drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      this.drawn.delete(id);
      this.sheet(sheetId)?.removeFloatDom(id);
    }
    // Univer anchors an element by the sheet in front, so those of other sheets wait until theirs is.
    const active = this.grid.engine.activeSheetId();
    for (const chart of charts) if (chart.sheetId === active) this.draw(chart);
  }

  private draw(chart: ChartDefinition): void {
    const sheet = this.sheet(chart.sheetId);
    if (!sheet) return;
    const headings = headingsOf(sheet);
    const place = inPixels(chart, headings);
    const existing = this.drawn.has(chart.id) ? sheet.getFloatDomById(chart.id) : null;
    if (existing) {
      if (differs(inPoints(existing.position as Place, headings), chart))
        sheet.updateFloatDom(chart.id, { position: { ...existing.position, ...place } });
      return;
    }
    this.drawn.set(chart.id, { sheetId: chart.sheetId });
    sheet.addFloatDomToPosition(
      {
        componentKey: COMPONENT,
        initPosition: {
          startX: place.left,
          startY: place.top,
          endX: place.left + place.width,
          endY: place.top + place.height,
        },
        data: { chartId: chart.id },
        allowTransform: true,
      },
      chart.id,
    );
  }

  /** The user moved or resized an element: the workbook's chart follows. */
  private readPlaces(): void {
    for (const chart of this.host.charts()) {
      const sheet = this.drawn.has(chart.id) ? this.sheet(chart.sheetId) : null;
      const element = sheet?.getFloatDomById(chart.id);
      if (!sheet || !element) continue;
      const place = inPoints(element.position as Place, headingsOf(sheet));
      if (differs(place, chart)) this.host.placeChart(chart.id, place);
    }
  }

  private deletedByUser(id: string): void {
    const { model } = this.host;
    const at = model.charts.findIndex((chart) => chart.id === id);
    const [chart] = at >= 0 ? model.charts.splice(at, 1) : [];
    this.drawn.delete(id);
    if (chart) model.emit({ type: "charts", sheetId: chart.sheetId, chartId: id, change: "deleted" });
  }
}
