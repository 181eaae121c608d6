import type { CommandListener, ICommandInfo, IDisposable } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { mergeDirty, NOTHING, type Dirty } from "./dirty-cells";
import { wantedGrowth } from "./spill-growth";
import type { UniverWorkbook } from "../univer-workbook";

export interface CellAddress {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const COSMETIC_TRIGGERS: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/**
 * When formulas are calculated, and what waits for it: takes over from Univer.
 *
 * Univer waits 100 ms after every change and has no manual mode; this collects what changed, starts
 * at the end of the current turn, and lets one calculation finish before the next begins.
 */
export class Calculation {
  private readonly dirtyDataOf: IActiveDirtyManagerService["get"];
  private readonly growth: ReturnType<typeof wantedGrowth>;
  private readonly listening: IDisposable;
  private readonly starts: (() => void)[] = [];
  private readonly ends: (() => void)[] = [];
  private currentMode: "Automatic" | "Manual" = "Automatic";
  private waiting: Dirty = NOTHING;
  private held: Dirty = NOTHING;
  private running = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly book: UniverWorkbook) {
    const registry = book.injector.get(IActiveDirtyManagerService);
    this.dirtyDataOf = registry.get.bind(registry);
    // Univer's own trigger asks this service what a command made dirty; it must find nothing.
    registry.get = () => undefined as never;
    this.growth = wantedGrowth(book);
    this.listening = book.commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  mode(): "Automatic" | "Manual" {
    return this.currentMode;
  }

  setMode(mode: "Automatic" | "Manual"): void {
    this.currentMode = mode;
    if (mode === "Manual" || this.held === NOTHING) return;
    const held = this.held;
    this.held = NOTHING;
    this.request(held);
  }

  recalculate(): void {
    this.held = NOTHING;
    this.request({ forceCalculation: true });
  }

  /** Marks single cells as out of date, in automatic and manual mode alike. */
  touch(cells: readonly CellAddress[]): void {
    if (cells.length === 0) return;
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId: this.book.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.request({ dirtyRanges });
  }

  /** Whether a calculation runs or is due. */
  busy(): boolean {
    return this.running || this.timer !== undefined || this.waiting !== NOTHING;
  }

  onStart(listener: () => void): void {
    this.starts.push(listener);
  }

  onEnd(listener: () => void): void {
    this.ends.push(listener);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listening.dispose();
  }

  private request(dirty: Dirty): void {
    this.waiting = mergeDirty(this.waiting, dirty);
    this.schedule();
  }

  private schedule(): void {
    if (this.timer !== undefined || this.running) return;
    this.timer = setTimeout(() => this.start(), 0);
  }

  private start(): void {
    this.timer = undefined;
    if (this.waiting === NOTHING) return;
    const dirty = mergeDirty(NOTHING, this.waiting);
    this.waiting = NOTHING;
    this.running = true;
    for (const listener of this.starts) listener();
    const { id } = SetFormulaCalculationStartMutation;
    void this.book.commands.executeCommand(id, dirty, { onlyLocal: true });
  }

  private finish(): void {
    this.running = false;
    this.touch(this.growth.apply());
    for (const listener of this.ends) listener();
    if (this.waiting !== NOTHING) this.schedule();
  }

  private follow(command: Readonly<ICommandInfo>, options: Parameters<CommandListener>[1]): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: FormulaExecutedStateType })
        .functionsExecutedState;
      if (state !== undefined && this.running) queueMicrotask(() => this.finish());
      return;
    }
    if (command.id === SetRangeValuesMutation.id) {
      const trigger = (command.params as { trigger?: string }).trigger ?? "";
      if (options?.onlyLocal === true || COSMETIC_TRIGGERS.has(trigger)) return;
    }
    this.collect(command);
  }

  private collect(command: ICommandInfo): void {
    const conversion = this.dirtyDataOf(command.id);
    if (!conversion) return;
    const dirty = conversion.getDirtyData(command as ICommandInfo<object>) as Dirty;
    if (this.currentMode === "Manual") this.held = mergeDirty(this.held, dirty);
    else this.request(dirty);
  }
}
