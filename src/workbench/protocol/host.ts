import type { AddIn, HostOptions, WorkbenchHost } from "../host";
import { drawingOf, type ChartDrawing } from "../workbook/charts/drawing";
import type { ChartDefinition } from "../workbook/charts/definition";
import type { CustomFunctionRunner, EngineEvent } from "../workbook/engine";
import { objectOf } from "../workbook/object-reference";
import type { ObjectType } from "../workbook/object-type";
import { objectTypes } from "../workbook/objects";
import { loadState, saveState, type SavedState } from "../workbook/saved-state";
import { WorkbookModel, type ModelEvent } from "../workbook/workbook-model";
import type { BatchRecord } from "./batch-log";
import { Commands } from "./commands";
import { Listeners } from "./listeners";
import { CustomFunctionCalls } from "./custom-function-calls";
import { EventRaiser } from "./raise-events";
import { EventRegistrations } from "./event-registrations";
import type { EventSink } from "./event-sink";
import { defaultKnobs, type Knobs } from "./knobs";
import type { BatchContext } from "./object-paths";
import { ReferenceTable } from "./reference-table";
import { RichApi } from "./rich-api";
import type { AppRuntimeTarget } from "./services/app-runtime";
import { servicesOf, serviceTypes } from "./services";
import type { RibbonControlState } from "./services/ribbon";
import { createSession } from "./create-session";
import { calculated, callSurroundings } from "./call-surroundings";
import type { Session } from "./session";
import { attachWeb, type WebTransport, type WebTransportOptions } from "./web-transport";
import { attachWin32, type Win32Transport } from "./win32-transport";

type AnyType = ObjectType<unknown>;
type Transport = EventSink & { detach(): void };

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
  private readonly ribbonListeners = new Listeners();
  private readonly paneListeners = new Listeners<[visible: boolean]>();
  private readonly chartListeners = new Listeners();
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
      paneVisibility: (visible) => this.paneListeners.call(visible),
    };
    for (const [key, value] of Object.entries(options.settings ?? {}))
      this.documentSettings.set(key, JSON.stringify(value));
    this.calls = new CustomFunctionCalls(
      callSurroundings(this.model, this.knobs, options.functionsJson, () => this.transport),
    );
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
    return this.ribbonListeners.add(listener);
  }

  onPaneVisibility(listener: (visible: boolean) => void): () => void {
    return this.paneListeners.add(listener);
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
    return this.chartListeners.add(listener);
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
    this.chartListeners.call();
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

  private createSession(locale: string): Session {
    const { model, knobs, commands, documentSettings } = this;
    const richApi = new RichApi(this.context(), knobs, this.batches);
    return createSession({
      addInId: this.addIn.id,
      locale,
      model,
      knobs,
      commands,
      documentSettings,
      richApi,
    });
  }

  private context(): BatchContext {
    const services = servicesOf({
      calls: this.calls,
      appRuntime: this.appRuntime,
      ribbon: { set: (id, state) => this.setRibbon(id, state) },
    });
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
      beforeRead: () => calculated(this.model.engine, this.knobs.calculationWaitMilliseconds),
    };
  }

  private setRibbon(id: string, state: RibbonControlState): void {
    this.ribbon.set(id, { ...this.ribbon.get(id), ...state });
    this.ribbonListeners.call();
  }

  private engineEvent(event: EngineEvent): void {
    this.raiser.engineEvent(event);
    if (event.type === "sheetDeleted") this.model.forgetSheet(event.sheetId);
    if (this.model.charts.length > 0 && (event.type === "changed" || event.type === "calculated"))
      this.chartListeners.call();
  }

  private modelEvent(event: ModelEvent): void {
    this.raiser.modelEvent(event);
    if (event.type === "charts") this.chartListeners.call();
  }
}
