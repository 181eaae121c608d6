import type { AddIn, HostOptions, WorkbenchHost } from "../host";
import { columnLetters, quoteSheet } from "../workbook/address";
import { drawingOf, type ChartDrawing } from "../workbook/charts/drawing";
import type { ChartDefinition } from "../workbook/charts/definition";
import type { CustomFunctionCall, CustomFunctionRunner, EngineEvent } from "../workbook/engine";
import { objectOf, ObjectReference } from "../workbook/object-reference";
import type { ObjectType } from "../workbook/object-type";
import { objectTypes } from "../workbook/objects";
import { officeValue } from "../workbook/range-cells";
import { loadState, saveState, type SavedState } from "../workbook/saved-state";
import { WorkbookModel, type ModelEvent } from "../workbook/workbook-model";
import type { BatchRecord } from "./batch-log";
import { Commands } from "./commands";
import { CustomFunctionCalls } from "./custom-function-calls";
import { EventRaiser } from "./raise-events";
import { EventRegistrations } from "./event-registrations";
import type { EventSink } from "./event-sink";
import { defaultKnobs, type Knobs } from "./knobs";
import type { BatchContext } from "./object-paths";
import { ReferenceTable } from "./reference-table";
import { RichApi } from "./rich-api";
import { actionService, addInInternal } from "./services/actions";
import { appRuntime, appRuntimePersistence, type AppRuntimeTarget } from "./services/app-runtime";
import { customFunctions } from "./services/custom-functions";
import { ribbonTypes, type RibbonControlState } from "./services/ribbon";
import type { Session } from "./session";
import { attachWeb, type WebTransport, type WebTransportOptions } from "./web-transport";
import { attachWin32, type Win32Transport } from "./win32-transport";

type AnyType = ObjectType<unknown>;
type Transport = EventSink & { detach(): void };

const serviceTypes: Readonly<Record<string, AnyType>> = {
  ...(ribbonTypes as Record<string, AnyType>),
  CustomFunctions: customFunctions as AnyType,
  AppRuntimePersistenceService: appRuntimePersistence as AnyType,
  AppRuntimeService: appRuntime as AnyType,
  AddinInternalService: addInInternal as AnyType,
  ActionService: actionService as AnyType,
};

/** Everything one open workbook says to one add-in. See `createHost`. */
export class Host implements WorkbenchHost {
  readonly model: WorkbookModel;
  readonly knobs: Knobs;
  readonly batches: BatchRecord[] = [];
  readonly ribbon = new Map<string, RibbonControlState>();
  private readonly addIn: AddIn;
  private readonly commands = new Commands();
  private readonly registrations = new EventRegistrations();
  private readonly references = new ReferenceTable();
  private readonly calls: CustomFunctionCalls;
  private readonly raiser: EventRaiser;
  private readonly session: Session;
  private readonly documentSettings = new Map<string, string>();
  private readonly ribbonListeners = new Set<() => void>();
  private readonly paneListeners = new Set<(visible: boolean) => void>();
  private readonly chartListeners = new Set<() => void>();
  private readonly ends: (() => void)[] = [];
  private readonly appRuntime: AppRuntimeTarget;
  private transport: Transport | null = null;

  constructor(options: HostOptions) {
    this.addIn = options.addIn;
    this.knobs = Object.assign(defaultKnobs(), options.knobs);
    this.model = new WorkbookModel(options.engine);
    this.appRuntime = {
      startState: "Inactive",
      state: "Visible",
      paneVisibility: (visible) => this.paneListeners.forEach((listener) => listener(visible)),
    };
    for (const [key, value] of Object.entries(options.settings ?? {}))
      this.documentSettings.set(key, JSON.stringify(value));
    this.calls = this.createCalls(options);
    this.raiser = new EventRaiser(this.model, this.registrations, () => this.transport);
    this.session = this.createSession(options.locale ?? "en-GB");
    this.ends.push(options.engine.subscribe((event) => this.engineEvent(event)));
    this.ends.push(this.model.subscribe((event) => this.modelEvent(event)));
    if (options.functionsJson)
      options.engine.registerCustomFunctions(
        options.addIn.namespace,
        options.functionsJson.functions,
        this.customFunctionRunner,
      );
  }

  get customFunctionRunner(): CustomFunctionRunner {
    return this.calls.run;
  }

  get attached(): boolean {
    return this.transport !== null;
  }

  attachFrame(parent: HTMLElement, options: WebTransportOptions): WebTransport {
    this.detach();
    const transport = attachWeb(parent, this.session, options);
    this.transport = transport;
    return transport;
  }

  attachWindow(target: Window): Win32Transport {
    this.detach();
    const transport = attachWin32(target, this.session);
    this.transport = transport;
    return transport;
  }

  detach(): void {
    this.transport?.detach();
    this.transport = null;
    this.registrations.clear();
    this.references.releaseAll();
    this.commands.abandon();
    this.calls.runtimeEnded();
  }

  invokeCommand(functionName: string, controlId = functionName): Promise<unknown> {
    const source = JSON.stringify({ source: { id: controlId } });
    return this.commands.start((id) => this.transport?.command(id, functionName, source) ?? false);
  }

  onRibbonChanged(listener: () => void): () => void {
    this.ribbonListeners.add(listener);
    return () => this.ribbonListeners.delete(listener);
  }

  onPaneVisibility(listener: (visible: boolean) => void): () => void {
    this.paneListeners.add(listener);
    return () => this.paneListeners.delete(listener);
  }

  charts(): readonly ChartDefinition[] {
    return this.model.charts;
  }

  drawChart(chartId: string): ChartDrawing {
    return drawingOf(this.model.engine, this.chart(chartId));
  }

  placeChart(
    chartId: string,
    place: Partial<Pick<ChartDefinition, "left" | "top" | "width" | "height">>,
  ): void {
    const chart = Object.assign(this.chart(chartId), place);
    this.model.emit({ type: "charts", sheetId: chart.sheetId, chartId, change: "changed" });
  }

  onChartsChanged(listener: () => void): () => void {
    this.chartListeners.add(listener);
    return () => this.chartListeners.delete(listener);
  }

  onModelChanged(listener: (event: ModelEvent) => void): () => void {
    return this.model.subscribe(listener);
  }

  save(): SavedState {
    return saveState(this.model, {
      documentSettings: Object.fromEntries(this.documentSettings),
      startState: this.appRuntime.startState,
    });
  }

  load(state: SavedState): void {
    loadState(this.model, state);
    this.documentSettings.clear();
    for (const [key, value] of Object.entries(state.documentSettings)) this.documentSettings.set(key, value);
    this.appRuntime.startState = state.startState;
    this.chartListeners.forEach((listener) => listener());
  }

  dispose(): void {
    this.detach();
    for (const end of this.ends) end();
  }

  private chart(chartId: string): ChartDefinition {
    const chart = this.model.charts.find(({ id }) => id === chartId);
    if (!chart) throw new Error(`There is no chart ${chartId}`);
    return chart;
  }

  private createCalls({ functionsJson }: HostOptions): CustomFunctionCalls {
    const { engine } = this.model;
    return new CustomFunctionCalls({
      functionsJson,
      blank: () => (this.knobs.blankCells === "zero" ? 0 : null),
      address: ({ sheetId, row, column }) =>
        `${quoteSheet(this.model.sheet(sheetId).name)}!${columnLetters(column)}${row + 1}`,
      send: (messages) => this.transport?.richApiMessages(messages) ?? false,
      formatResult: (caller, formats) => this.formatResult(engine, caller, formats),
    });
  }

  /** A number that comes with a format shows in it, unless the cell has a format of its own. */
  private formatResult(
    engine: WorkbookModel["engine"],
    { sheetId, row, column }: CustomFunctionCall["caller"],
    formats: (string | null)[][],
  ): void {
    const range = { row, column, rows: formats.length, columns: formats[0]?.length ?? 0 };
    const now = engine.numberFormats(sheetId, range);
    const wanted = formats.map((cells, r) =>
      cells.map((format, c) => (now[r]?.[c] === "General" ? format : null)),
    );
    if (wanted.flat().some((format) => format !== null)) engine.setNumberFormats(sheetId, range, wanted);
  }

  private createSession(locale: string): Session {
    const { model, knobs } = this;
    const richApi = new RichApi(this.context(), knobs, this.batches);
    return {
      addInId: this.addIn.id,
      locale,
      instanceId: `instance-${this.addIn.id}`,
      get documentUrl() {
        return model.name;
      },
      get readOnly() {
        return knobs.readOnly;
      },
      knobs,
      richApi: {
        process: (body) => {
          model.readOnly = knobs.readOnly;
          return richApi.process(body);
        },
      },
      commands: this.commands,
      documentSettings: this.documentSettings,
      documentSettingsSaved: () => model.emit({ type: "settings" }),
      selectedValues: () => {
        const { sheetId, ranges } = model.engine.selection();
        const [area] = ranges;
        return area ? model.engine.values(sheetId, area).map((row) => row.map(officeValue)) : [];
      },
      writeSelected: () => undefined,
    };
  }

  private context(): BatchContext {
    const services: Readonly<Record<string, () => ObjectReference>> = {
      "Microsoft.ExcelServices.CustomFunctions": () => new ObjectReference("CustomFunctions", this.calls),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": () =>
        new ObjectReference("AppRuntimePersistenceService", this.appRuntime),
      "Microsoft.AppRuntime.AppRuntimeService": () =>
        new ObjectReference("AppRuntimeService", this.appRuntime),
      "Microsoft.InternalService.AddinInternalService": () =>
        new ObjectReference("AddinInternalService", null),
      "Microsoft.DynamicRibbon.DynamicRibbon": () =>
        new ObjectReference("DynamicRibbon", {
          set: (id: string, state: RibbonControlState) => this.setRibbon(id, state),
        }),
      "Microsoft.Office.ActionService": () => new ObjectReference("ActionService", null),
    };
    return {
      root: objectOf("Workbook", { book: this.model }),
      references: this.references,
      events: this.registrations,
      service: (name) => services[name]?.() ?? null,
      typeOf: (kind) => {
        const type = (objectTypes as Record<string, AnyType | undefined>)[kind] ?? serviceTypes[kind];
        return type ?? { name: kind };
      },
      flushWrites: () => this.model.writes.flush(),
      beforeRead: () => this.calculated(),
    };
  }

  /** Waits for the cells, but not for ever: a function that is still running leaves #BUSY! as in Excel. */
  private async calculated(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.knobs.calculationWaitMilliseconds);
    });
    await Promise.race([this.model.engine.settled(), patience]);
    clearTimeout(timer);
  }

  private setRibbon(id: string, state: RibbonControlState): void {
    this.ribbon.set(id, { ...this.ribbon.get(id), ...state });
    this.ribbonListeners.forEach((listener) => listener());
  }

  private engineEvent(event: EngineEvent): void {
    this.raiser.engineEvent(event);
    if (event.type === "sheetDeleted") this.forgetSheet(event.sheetId);
    if (this.model.charts.length > 0 && (event.type === "changed" || event.type === "calculated"))
      this.chartListeners.forEach((listener) => listener());
  }

  private modelEvent(event: ModelEvent): void {
    this.raiser.modelEvent(event);
    if (event.type === "charts") this.chartListeners.forEach((listener) => listener());
  }

  private forgetSheet(sheetId: string): void {
    const { charts, comments, sheetProtection } = this.model;
    sheetProtection.delete(sheetId);
    for (const list of [charts, comments] as { sheetId: string }[][])
      list.splice(0, list.length, ...list.filter((item) => item.sheetId !== sheetId));
    this.chartListeners.forEach((listener) => listener());
  }
}
