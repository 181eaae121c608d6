import { ChartLayer } from "../grid/chart-layer";
import { addToCellMenu } from "../grid/cell-menu";
import { openVisibleGrid, type VisibleGrid } from "../grid/visible-grid";
import { watchGrid } from "../grid/watch-grid";
import type { WorkbenchHost } from "../host";
import { attachAddIn, readAddInFiles, startHost, type AddInFiles } from "./add-in";
import { errorSentence } from "./error-words";
import type { ManifestControl } from "./manifest";
import type { PageActions } from "./page";
import type { PageState } from "./page-state";
import type { Store } from "./store";
import { applyTheme, type Theme } from "./theme";

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The open workbook, the add-in beside it, and what the page's buttons do with them. */
export class Workbench implements PageActions {
  private openGrid: VisibleGrid | null = null;
  private openHost: WorkbenchHost | null = null;
  private pane: HTMLElement | null = null;
  private files: AddInFiles | null = null;
  /** When each part was there, in milliseconds from the start of navigation. */
  readonly milestones: Record<string, number> = {};

  constructor(private readonly store: Store<PageState>) {}

  get grid(): VisibleGrid {
    if (!this.openGrid) throw new Error("The grid is not on the page yet");
    return this.openGrid;
  }

  get host(): WorkbenchHost {
    if (!this.openHost) throw new Error("The add-in has not been read yet");
    return this.openHost;
  }

  /** Puts the grid on the page at once; the add-in joins it when its files have been read. */
  async start(gridPlace: HTMLElement, pane: HTMLElement): Promise<void> {
    const reading = readAddInFiles();
    this.pane = pane;
    this.openGrid = openVisibleGrid(gridPlace);
    this.chooseTheme(this.store.read().theme);
    this.watch(this.openGrid);
    this.reached("grid");
    try {
      this.join(await reading);
    } catch (error) {
      this.report(`The add-in could not be opened: ${sentenceOf(error)}`);
    }
  }

  private join(files: AddInFiles): void {
    this.files = files;
    const { manifest, functionsJson } = files;
    const host = startHost(this.grid.engine, files);
    this.openHost = host;
    if (functionsJson) this.grid.explain(manifest.namespace, functionsJson.functions);
    this.store.change({ manifest });
    host.onPaneVisibility((paneOpen) => this.store.change({ paneOpen }));
    host.onRibbonChanged(() => this.store.change({ ribbonStates: new Map(host.ribbon) }));
    const entries = manifest.cellMenu.flatMap((control) =>
      control.items.length > 0 ? control.items : [control],
    );
    addToCellMenu(
      this.grid.api,
      entries.map((control) => ({ id: control.id, label: control.label, run: () => this.press(control) })),
    );
    new ChartLayer(this.grid, host);
    this.attach();
    this.reached("add-in");
  }

  private reached(milestone: string): void {
    this.milestones[milestone] = Math.round(performance.now());
  }

  private attach(): void {
    if (this.pane && this.files) attachAddIn(this.host, this.pane, this.files.manifest);
  }

  /** Ends the add-in's runtime and starts a new one, as hosts do when memory is short. */
  restartRuntime(): void {
    this.host.detach();
    this.attach();
  }

  private watch(grid: VisibleGrid): void {
    const { change } = this.store;
    watchGrid(grid, {
      onSelection: ({ style, numberFormat }, summary) => change({ style, numberFormat, summary }),
      onError: (cell) =>
        change({
          errorCard: cell && {
            error: cell.value.error,
            sentence: errorSentence(cell.value),
            left: cell.box.left,
            top: cell.box.bottom + 4,
          },
        }),
      onEditing: (editing) => {
        if (this.openHost) this.openHost.knobs.cellEditMode = editing;
        change({ calculation: editing ? "editing" : "ready" });
      },
      onCalculating: (calculating) => change({ calculation: calculating ? "calculating" : "ready" }),
      onZoom: (zoom) => change({ zoom }),
    });
  }

  report(text: string): void {
    this.store.change({ message: { kind: "error", text } });
  }

  chooseTheme(theme: Theme): void {
    applyTheme(theme);
    this.openGrid?.api.toggleDarkMode(theme.dark);
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
    if (control.action?.kind === "show-pane") this.showPane(true);
    else if (control.action) void this.runCommand(control, control.action.functionName);
  }

  private async runCommand(control: ManifestControl, functionName: string): Promise<void> {
    this.store.change({ calculation: "busy" });
    try {
      await this.host.invokeCommand(functionName, control.id);
    } catch (error) {
      this.report(`${control.label} did not finish: ${sentenceOf(error)}`);
    }
    this.store.change({ calculation: "ready" });
  }

  showPane(paneOpen: boolean): void {
    this.store.change({ paneOpen });
  }

  zoom(ratio: number): void {
    this.grid.api.getActiveWorkbook()?.getActiveSheet().zoom(ratio);
    this.store.change({ zoom: ratio });
  }

  async openFile(file: File): Promise<void> {
    await this.openBytes(await file.arrayBuffer(), file.name);
  }

  async openBytes(_bytes: ArrayBuffer, name: string): Promise<void> {
    await Promise.resolve();
    this.report(`${name} cannot be opened yet`);
  }

  async saveFile(): Promise<void> {
    await Promise.resolve();
    this.report("Saving is not possible yet");
  }
}
