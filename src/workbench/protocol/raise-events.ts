import { formatArea } from "../workbook/address";
import { intersection } from "../workbook/address";
import type { EngineEvent } from "../workbook/engine";
import { eventNumbers, workbookTarget } from "../workbook/event-numbers";
import type { ModelEvent, WorkbookModel } from "../workbook/workbook-model";
import type { EventRegistrations } from "./event-registrations";
import type { EventSink, RichApiMessage } from "./event-sink";

const genericMessages = 65536;

/** Tells the add-in what happens in the workbook, as far as it asked. */
export class EventRaiser {
  private activeSheet: string;
  private sheetNames: Map<string, string>;

  constructor(
    private readonly book: WorkbookModel,
    private readonly registrations: EventRegistrations,
    private readonly sink: () => EventSink | null,
  ) {
    this.activeSheet = book.engine.activeSheetId();
    this.sheetNames = this.namesNow();
  }

  engineEvent(event: EngineEvent): void {
    switch (event.type) {
      case "changed":
        return this.cellsChanged(event);
      case "selection":
        return this.selectionChanged(event);
      case "calculated":
        for (const { id } of this.book.engine.sheets())
          this.sheet("worksheetCalculated", id, { address: "" });
        return;
      case "sheetActivated":
        return this.sheetActivated(event.sheetId);
      case "sheetAdded":
        this.collection("worksheetAdded", { worksheetId: event.sheetId, source: "Local" });
        this.sheetNames = this.namesNow();
        return;
      case "sheetDeleted":
        this.collection("worksheetDeleted", { worksheetId: event.sheetId, source: "Local" });
        this.sheetNames = this.namesNow();
        return;
      case "sheetRenamed":
        return this.sheetRenamed(event.sheetId);
    }
  }

  modelEvent(event: ModelEvent): void {
    switch (event.type) {
      case "format":
        return this.sheet("worksheetFormatChanged", event.sheetId, {
          address: formatArea(event.area),
          source: "Local",
        });
      case "protection":
        return this.sheet("worksheetProtectionChanged", event.sheetId, {
          isProtected: event.isProtected,
          source: "Local",
        });
      case "visibility":
        return this.sheet("worksheetVisibilityChanged", event.sheetId, {
          source: "Local",
          visibilityBefore: event.before,
          visibilityAfter: event.after,
        });
      case "table":
        return this.tableEvent(event);
      case "charts":
        if (event.change !== "changed")
          this.send(event.change === "added" ? "chartAdded" : "chartDeleted", event.sheetId, {
            chartId: event.chartId,
            worksheetId: event.sheetId,
            source: "Local",
          });
        return;
      default:
    }
  }

  private namesNow(): Map<string, string> {
    return new Map(this.book.engine.sheets().map(({ id, name }) => [id, name]));
  }

  private cellsChanged({ sheetId, range, change, source }: Extract<EngineEvent, { type: "changed" }>): void {
    if (source === "calculation") return;
    const details = {
      address: formatArea(range),
      changeType: change,
      source: "Local",
      triggerSource: source === "api" ? "ThisLocalAddin" : null,
    };
    this.sheet("worksheetChanged", sheetId, details);
    for (const table of this.book.engine.tables()) {
      if (table.sheetId !== sheetId || !intersection(table.range, range)) continue;
      const message = { ...details, tableId: table.id, worksheetId: sheetId };
      this.send("tableChanged", table.id, message);
      this.send("tableChanged", sheetId, message);
      this.send("tableChanged", workbookTarget, message);
    }
  }

  private selectionChanged({ sheetId, ranges }: Extract<EngineEvent, { type: "selection" }>): void {
    if (!this.book.enableEvents) return;
    this.sink()?.selectionChanged();
    this.sheet("worksheetSelectionChanged", sheetId, {
      address: ranges.map((area) => formatArea(area)).join(","),
    });
    const [area] = ranges;
    for (const table of this.book.engine.tables()) {
      if (table.sheetId !== sheetId || !area) continue;
      const inside = intersection(table.range, area);
      this.send("tableSelectionChanged", table.id, {
        address: inside ? formatArea(inside) : "",
        isInsideTable: inside !== null,
        tableId: table.id,
        worksheetId: sheetId,
      });
    }
  }

  private sheetActivated(sheetId: string): void {
    if (sheetId === this.activeSheet) return;
    this.sheet("worksheetDeactivated", this.activeSheet, {});
    this.activeSheet = sheetId;
    this.sheet("worksheetActivated", sheetId, {});
  }

  private sheetRenamed(sheetId: string): void {
    const nameBefore = this.sheetNames.get(sheetId);
    this.sheetNames = this.namesNow();
    const nameAfter = this.sheetNames.get(sheetId);
    if (nameBefore !== nameAfter)
      this.sheet("worksheetNameChanged", sheetId, { nameBefore, nameAfter, source: "Local" });
  }

  private tableEvent({ tableId, tableName, sheetId, change }: Extract<ModelEvent, { type: "table" }>): void {
    const kind = change === "added" ? "tableAdded" : "tableDeleted";
    const message = { tableId, tableName, worksheetId: sheetId, source: "Local" };
    this.send(kind, sheetId, message);
    this.send(kind, workbookTarget, message);
  }

  private sheet(kind: keyof typeof eventNumbers, sheetId: string, message: Record<string, unknown>): void {
    const whole = { ...message, worksheetId: sheetId };
    this.send(kind, sheetId, whole);
    this.send(kind, workbookTarget, whole);
  }

  private collection(kind: keyof typeof eventNumbers, message: Record<string, unknown>): void {
    this.send(kind, workbookTarget, message);
  }

  private send(kind: keyof typeof eventNumbers, target: string, message: Record<string, unknown>): void {
    const number = eventNumbers[kind];
    if (!this.book.enableEvents || !this.registrations.has(number, target)) return;
    const row: RichApiMessage = [genericMessages, number, target, JSON.stringify(message), 0, false];
    this.sink()?.richApiMessages([row]);
  }
}
