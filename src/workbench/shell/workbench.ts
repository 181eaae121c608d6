import { ChartLayer } from "../grid/chart-layer";
import { addToCellMenu, type CellMenuEntry } from "../grid/cell-menu";
import { openVisibleGrid, type VisibleGrid } from "../grid/visible-grid";
import type { SavedState, WorkbenchHost } from "../host";
import { attachAddIn, readAddInFiles, startHost, type AddInFiles } from "./add-in";
import { showGridState } from "./grid-state";
import type { ManifestControl } from "./manifest";
import type { PageActions } from "./page";
import type { PageState } from "./page-state";
import { tellTheme } from "./pane-theme";
import { leavePane, listenForRegions, workbenchRegions } from "./regions";
import { listenForShortcuts } from "./shortcuts";
import type { Store } from "./store";
import { applyTheme, type Theme } from "./theme";
import { openWorkbookFile, readSample, saveWorkbookFile } from "./workbook-file";

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The open workbook, the add-in beside it, and what the page's buttons do with them. */
export class Workbench implements PageActions {
  private openGrid: VisibleGrid | null = null;
  private openHost: WorkbenchHost | null = null;
  private blank: SavedState | null = null;
  private pane: HTMLElement | null = null;
  private files: AddInFiles | null = null;
  /** When each part was there, in milliseconds from the start of navigation. */
  readonly milestones: Record<string, number> = {};

  constructor(
    private readonly store: Store<PageState>,
    private readonly query: URLSearchParams,
  ) {}

  get grid(): VisibleGrid {
    if (!this.openGrid) throw new Error("The grid is not on the page yet");
    return this.openGrid;
  }

  get host(): WorkbenchHost {
    if (!this.openHost) throw new Error("The add-in has not been read yet");
    return this.openHost;
  }

  /** Puts the grid on the page at once; the sample workbook and then the add-in join it. */
  async start(gridPlace: HTMLElement, pane: HTMLElement): Promise<void> {
    const reading = readAddInFiles();
    const sample = this.query.get("sample") === "none" ? null : readSample();
    this.pane = pane;
    this.openGrid = openVisibleGrid(gridPlace);
    this.chooseTheme(this.store.read().theme);
    showGridState(this.openGrid, this.store, (editing) => {
      if (this.openHost) this.openHost.knobs.cellEditMode = editing;
    });
    this.reached("grid");
    await this.attempt("The add-in could not be opened", async () => this.join(await reading));
    await this.attempt("The sample workbook could not be opened", async () => {
      const file = await sample;
      if (file) await this.load(file.bytes, file.name);
    });
    this.reached("workbook");
    this.attach();
    this.reached("ready");
  }

  private reached(milestone: string): void {
    this.milestones[milestone] = Math.round(performance.now());
  }

  private async attempt(failure: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.report(`${failure}: ${sentenceOf(error)}`);
    }
  }

  private join(files: AddInFiles): void {
    this.files = files;
    const { manifest, functionsJson } = files;
    const host = startHost(this.grid.engine, files);
    this.openHost = host;
    this.blank = host.save();
    if (functionsJson) this.grid.explain(manifest.namespace, functionsJson.functions);
    this.store.change({ manifest });
    host.onPaneVisibility((paneOpen) => this.store.change({ paneOpen }));
    host.onRibbonChanged(() => this.store.change({ ribbonStates: new Map(host.ribbon) }));
    addToCellMenu(
      this.grid.api,
      manifest.cellMenu.map((control) => this.entryOf(control)),
    );
    this.listen(window);
    new ChartLayer(this.grid, host);
  }

  /** Keys that work wherever the focus is, in the add-in's page too. */
  private listen(target: Window): void {
    listenForRegions(
      target,
      workbenchRegions(() => this.grid.focus()),
    );
    listenForShortcuts(target, this.files?.shortcuts ?? [], (action) => this.runAction(action));
  }

  private entryOf(control: ManifestControl): CellMenuEntry {
    const { id, label, items } = control;
    const entries = items.map((item) => this.entryOf(item));
    return { id, label, entries, run: () => this.press(control) };
  }

  private attach(): void {
    if (!this.pane || !this.files) return;
    const { frame } = attachAddIn(this.host, this.pane, this.files.manifest, (exit) =>
      leavePane(exit, () => this.grid.focus()),
    );
    frame.addEventListener("load", () => frame.contentWindow && this.listen(frame.contentWindow));
    tellTheme(frame, this.store.read().theme);
  }

  private get frame(): HTMLIFrameElement | null {
    return this.pane?.querySelector("iframe") ?? null;
  }

  /** Ends the add-in's runtime and starts a new one, as hosts do when memory is short. */
  restartRuntime(): void {
    this.host.detach();
    this.attach();
  }

  report(text: string): void {
    this.store.change({ message: { kind: "error", text } });
  }

  chooseTheme(theme: Theme): void {
    applyTheme(theme);
    this.openGrid?.api.toggleDarkMode(theme.dark);
    tellTheme(this.frame, theme);
    this.store.change({ theme });
  }

  gridCommand(command: string, parameters?: Readonly<Record<string, unknown>>): void {
    void this.grid.api.executeCommand(command, parameters);
  }

  numberFormat(pattern: string): void {
    const { sheetId, ranges } = this.grid.engine.selection();
    for (const range of ranges) {
      const formats = Array.from({ length: range.rows }, () => Array<string>(range.columns).fill(pattern));
      this.grid.engine.setNumberFormats(sheetId, range, formats);
    }
  }

  press(control: ManifestControl): void {
    const { action } = control;
    if (action?.kind === "show-pane") this.showPane(true);
    else if (action)
      this.runAction({ action: action.functionName, name: control.label, controlId: control.id });
  }

  private runAction({ action, name, controlId }: { action: string; name: string; controlId?: string }): void {
    void this.attempt(`${name} did not finish`, async () => {
      await this.busy(() => this.host.invokeCommand(action, controlId));
    });
  }

  private async busy<Result>(work: () => Promise<Result>): Promise<Result> {
    this.store.change({ calculation: "busy" });
    try {
      return await work();
    } finally {
      this.store.change({ calculation: "ready" });
    }
  }

  showPane(paneOpen: boolean): void {
    const held = this.pane?.closest("aside")?.contains(document.activeElement) === true;
    this.store.change({ paneOpen });
    if (!paneOpen && held) this.grid.focus();
  }

  dismissMessage(): void {
    this.store.change({ message: null });
    this.grid.focus();
  }

  zoom(ratio: number): void {
    this.grid.api.getActiveWorkbook()?.getActiveSheet().zoom(ratio);
    this.store.change({ zoom: ratio });
  }

  async openFile(file: File): Promise<void> {
    await this.attempt(`${file.name} was not opened`, async () =>
      this.openBytes(await file.arrayBuffer(), file.name),
    );
  }

  /** Opens another workbook: as in Excel, the add-in starts anew beside it. */
  async openBytes(bytes: ArrayBuffer, name: string): Promise<void> {
    await this.load(bytes, name);
    this.restartRuntime();
  }

  private async load(bytes: ArrayBuffer, name: string): Promise<void> {
    const { blank } = this;
    if (!blank) throw new Error("the add-in beside it is missing");
    const losses = await this.busy(() => openWorkbookFile(this.grid, this.host, bytes, blank));
    this.host.model.name = name;
    const text = `Not shown here, and not in a copy saved here: ${losses.join("; ")}`;
    this.store.change({ workbookName: name, message: losses.length > 0 ? { kind: "note", text } : null });
    document.title = `${name} – Workbench`;
  }

  async saveFile(): Promise<void> {
    const { workbookName } = this.store.read();
    await this.attempt("The workbook was not saved", () =>
      this.busy(() => saveWorkbookFile(this.grid, this.host, workbookName)),
    );
  }
}
