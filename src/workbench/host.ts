import type { Knobs } from "./protocol/knobs";
import type { BatchRecord } from "./protocol/batch-log";
import type { RibbonControlState } from "./protocol/services/ribbon";
import { Host } from "./protocol/host";
import type { ChartDrawing } from "./workbook/charts/drawing";
import type { ChartDefinition } from "./workbook/charts/definition";
import type { CustomFunctionMetadata, CustomFunctionRunner, SpreadsheetEngine } from "./workbook/engine";
import type { SavedState } from "./workbook/saved-state";
import type { ModelEvent, WorkbookModel } from "./workbook/workbook-model";
import type { WebTransport, WebTransportOptions } from "./protocol/web-transport";
import type { Win32Transport } from "./protocol/win32-transport";

export type { Knobs, SyncFailure, TransportErrorName } from "./protocol/knobs";
export type { BatchRecord } from "./protocol/batch-log";
export type { RequirementMatrix } from "./protocol/requirements";
export type { RibbonControlState } from "./protocol/services/ribbon";
export type { ChartDrawing, SeriesDrawing } from "./workbook/charts/drawing";
export type * from "./workbook/charts/definition";
export type { SavedState } from "./workbook/saved-state";
export type { ModelEvent, SheetProtection, CommentRecord } from "./workbook/workbook-model";
export type { WebTransport } from "./protocol/web-transport";
export type { FocusExit } from "./protocol/web-messages";
export type { Win32Transport } from "./protocol/win32-transport";

/** What functions.json holds. */
export interface FunctionsJson {
  readonly functions: readonly CustomFunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

export interface AddIn {
  readonly id: string;
  readonly displayName: string;
  /** The first part of every custom function's name: `CSPI`. */
  readonly namespace: string;
}

export interface HostOptions {
  readonly engine: SpreadsheetEngine;
  readonly addIn: AddIn;
  readonly functionsJson?: FunctionsJson;
  /** The add-in's saved document settings (`Office.context.document.settings`). */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly knobs?: Partial<Knobs>;
  readonly locale?: string;
}

/**
 * The host side of Office.js for one open workbook and one add-in. Create it, attach the add-in's page
 * with one of the two transports, and the add-in runs as in Excel.
 */
export interface WorkbenchHost {
  readonly model: WorkbookModel;
  readonly knobs: Knobs;
  /** Requests answered so far. Set its length to 0 to start counting anew. */
  readonly batches: BatchRecord[];

  /** Excel on the web: puts the page in an iframe inside `parent`. */
  attachFrame(parent: HTMLElement, options: WebTransportOptions): WebTransport;
  /** Excel on Windows: prepares `window.external` before office.js is loaded there. */
  attachWindow(target: Window): Win32Transport;
  /** The add-in's runtime ends; calls in progress wait for the next one. Detaches the transport. */
  detach(): void;
  readonly attached: boolean;

  /** A ribbon button: runs what the add-in gave to `Office.actions.associate`. Resolves when it completes. */
  invokeCommand(functionName: string, controlId?: string): Promise<unknown>;
  /** State that the add-in asked for with `Office.ribbon.requestUpdate`. */
  readonly ribbon: ReadonlyMap<string, RibbonControlState>;
  onRibbonChanged(listener: () => void): () => void;
  /** The add-in called `showAsTaskpane` or `hide`. */
  onPaneVisibility(listener: (visible: boolean) => void): () => void;

  /** Runs custom functions in the add-in. Already registered with the engine when functionsJson was given. */
  readonly customFunctionRunner: CustomFunctionRunner;

  charts(): readonly ChartDefinition[];
  /** A chart with the numbers and labels of its cells as they are now. */
  drawChart(chartId: string): ChartDrawing;
  /** Moves or resizes a chart as a user does. */
  placeChart(chartId: string, place: { left?: number; top?: number; width?: number; height?: number }): void;
  /** Charts were added, changed or deleted, or cells that they show have changed. */
  onChartsChanged(listener: () => void): () => void;
  /** Everything else that the object model changed and the engine does not report. */
  onModelChanged(listener: (event: ModelEvent) => void): () => void;

  /** What the engine does not hold, as plain JSON, to be saved with the workbook. */
  save(): SavedState;
  load(state: SavedState): void;

  dispose(): void;
}

/** Creates the host side of Office.js over a spreadsheet engine. */
export const createHost = (options: HostOptions): WorkbenchHost => new Host(options);
