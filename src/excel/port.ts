import type { Grid } from "../core/cells/grid";
import type { CellsPlan, SheetPlan } from "../templates/plan";

/** What the add-in remembers in the workbook. Names, codes and choices only: never a record. */
export interface WorkbookSettings {
  readonly areaCode?: string;
  readonly year?: number;
  readonly neighbourEdition?: "2021" | "2025";
  /** By name of table or sheet: which heading is read as which field, where a user said so. */
  readonly columnMappings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By id of list definition: name of the table or sheet to read, where the workbook has several. */
  readonly chosenLists?: Readonly<Record<string, string>>;
  readonly polarityOverrides?: Readonly<Record<string, "higher" | "lower" | "neither">>;
}

/** A table or range of the workbook that looks like a list with headings. */
export interface CandidateList {
  /** How a formula names it: `Referrals[#All]`, or `'My sheet'!$A$1:$K$900`. */
  readonly reference: string;
  readonly tableName: string | null;
  readonly sheetName: string;
  /** Where it lies on its sheet: `A1:K900`. */
  readonly address: string;
  readonly rows: number;
  /** The first rows, headings included, enough to recognise the list. */
  readonly head: Grid;
}

/** What one insertion put into the workbook, as kept in its settings. */
export interface InsertionRecord {
  readonly id: string;
  readonly template: string;
  readonly title: string;
  readonly kind: "sheets" | "cells";
  readonly sheetNames: readonly string[];
  readonly order: number;
  readonly recipe: Readonly<Record<string, unknown>>;
  /** Version of the template that its sheets were built with; cells have none. */
  readonly templateVersion?: number;
  /** True where its sheets hold lists for the user to fill, which have nothing to refresh. */
  readonly holdsRecords?: boolean;
}

/** What came of refreshing the sheets of an insertion. */
export interface UpdateOutcome {
  readonly record: InsertionRecord;
  /** Cells that hold what the user had typed into planned cells. */
  readonly kept: number;
  /** Cells of the user's that stood where the new sheet needs room, and where they are now. */
  readonly moved: readonly MovedCell[];
}

export interface MovedCell {
  readonly sheetName: string;
  readonly from: string;
  readonly to: string;
}

/** What the add-in keeps in the workbook beside cells: counts and names, never what is kept. */
export interface StoredInWorkbook {
  /** Keys of its workbook settings. */
  readonly settingsKeys: readonly string[];
  readonly insertions: number;
  readonly frozenFormulas: number;
  /** Names of the workbook that are hidden from its users, by which insertions and frozen cells are found. */
  readonly hiddenNames: readonly string[];
}

/** Cost of an insertion, for measuring. */
export interface InsertionCost {
  readonly syncs: number;
}

/**
 * Long work: how far it is, and a way to stop it. Stopped work ends in a `HostProblem` "stopped" and
 * leaves the workbook as it was.
 */
export interface LongWork {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export type HostProblemCode =
  | "protected-sheet"
  | "protected-workbook"
  | "read-only"
  | "cell-edit-mode"
  | "selection-not-empty"
  | "selection-not-range"
  | "unsupported"
  | "too-large"
  | "busy"
  | "not-found"
  | "stopped"
  | "no-figure"
  | "frozen-formulas"
  | "other-layout"
  | "rows-moved"
  | "holds-records"
  | "host-failed";

/**
 * The host said no. `text/` turns the code into the sentence the pane shows, which quotes what was `seen`:
 * a name or an address of the user's. What only a developer can read goes into `detail`.
 */
export class HostProblem extends Error {
  override readonly name = "HostProblem";
  readonly code: HostProblemCode;
  readonly seen: string;

  constructor(code: HostProblemCode, seen = "", detail = seen) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.code = code;
    this.seen = seen;
  }
}

export type ColourScheme = "light" | "dark" | "high-contrast";

/** A cell that was left as it is, and why. */
export interface SkippedCell {
  readonly sheetName: string;
  readonly address: string;
  /**
   * On a protected sheet; typed over since it was frozen; not calculated, so that there is no value yet;
   * cells that were put between, so that nobody can say which formula belongs where; or a formula that
   * reads a sheet which has gone.
   */
  readonly reason: "protected" | "changed" | "not-calculated" | "moved" | "no-sheet";
}

/** What came of freezing, unfreezing or repairing formulas. */
export interface FormulaOutcome {
  readonly formulas: number;
  readonly skipped: readonly SkippedCell[];
}

/** What stands at the selected cell, to find out what it shows. It stays in memory. */
export interface FigureAtSelection {
  /** The formula of the cell, of the spill it belongs to, or that was frozen there; empty without one. */
  readonly formula: string;
  /** The texts to the left in its row, and its own. */
  readonly row: readonly string[];
}

/** How many formulas are frozen to values. */
export interface FrozenCount {
  readonly total: number;
  readonly byInsertion: Readonly<Record<string, number>>;
}

/** Some cells: how many there are, and the addresses of the first of them. */
export interface CellsOnSheet {
  readonly total: number;
  /** Row by row, 50 at most. */
  readonly addresses: readonly string[];
}

/** What a sheet holds that its next reader may find or miss. Numbers and addresses, never a content. */
export interface SheetInspection {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Of the part of the sheet that holds something. */
  readonly rows: number;
  readonly columns: number;
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
  /** One of the sheets that the add-in inserted. */
  readonly isInserted: boolean;
  readonly addInFormulas: CellsOnSheet;
  /** Formulas that read another workbook. */
  readonly linkedFormulas: CellsOnSheet;
  /** Whole numbers from 1 to 5 in cells formatted as counts, on inserted sheets only. */
  readonly smallCounts: CellsOnSheet;
  readonly comments: number;
}

/** What is looked at before a workbook is given to others. */
export interface WorkbookInspection {
  readonly sheets: readonly SheetInspection[];
  /** Hidden names of the workbook that are neither the add-in's nor Excel's own. */
  readonly hiddenNames: number;
  /** What the add-in keeps in the workbook, out of sight. */
  readonly kept: {
    readonly choices: number;
    readonly insertions: number;
    readonly frozenFormulas: number;
  };
}

/** All that the pane and the commands may ask of the workbook. Every action is all or nothing. */
export interface WorkbookPort {
  supports(requirement: string, version: string): boolean;
  colourScheme(): ColourScheme;
  onColourSchemeChanged(listener: (scheme: ColourScheme) => void): () => void;

  readSettings(): Promise<WorkbookSettings>;
  saveSettings(patch: WorkbookSettings): Promise<void>;
  /** Takes the choices out of the workbook. What was inserted or frozen stays. */
  forgetSettings(): Promise<void>;
  stored(): Promise<StoredInWorkbook>;
  /** Whether the add-in starts whenever this workbook is opened. Ask only where `SharedRuntime 1.1` is supported. */
  opensWithWorkbook(): Promise<boolean>;
  setOpensWithWorkbook(opens: boolean): Promise<void>;

  findLists(): Promise<readonly CandidateList[]>;
  /**
   * The whole of a list or range, named as a formula names it: `Referrals[#All]`, `'My sheet'!$A$1:$K$900`.
   * It is read in chunks; progress counts rows. Refused with `stopped` when it is stopped.
   */
  readRange(reference: string, work?: LongWork): Promise<Grid>;
  onWorkbookChanged(listener: () => void): () => void;

  /** Puts a plan on new sheets. Stopped, it takes away what it has written. */
  insertSheets(plan: SheetPlan, work?: LongWork): Promise<InsertionRecord & InsertionCost>;
  insertAtSelection(plan: CellsPlan): Promise<InsertionRecord & InsertionCost>;
  insertions(): Promise<readonly InsertionRecord[]>;
  remove(insertionId: string): Promise<void>;
  /** Takes away the newest insertion; null when there is none. */
  undoLastInsertion(): Promise<InsertionRecord | null>;

  /**
   * Refreshes inserted sheets in place from a new plan with the same sheets. Sheets, their names and ids
   * stay; what the user typed, and what stands beside, is kept.
   */
  update(insertionId: string, plan: SheetPlan, work?: LongWork): Promise<UpdateOutcome>;
  /** Puts back what the last refresh of this session changed. Refused with `not-found` where there is none. */
  undoUpdate(): Promise<InsertionRecord>;

  /** Makes values of the add-in's formulas and keeps the formulas in the workbook. Null: everywhere. */
  freeze(insertionId: string | null, work?: LongWork): Promise<FormulaOutcome>;
  /** Puts the frozen formulas back. Cells that were typed over since are left. Null: everywhere. */
  unfreeze(insertionId: string | null, work?: LongWork): Promise<FormulaOutcome>;
  frozen(): Promise<FrozenCount>;
  /** Writes the add-in's formulas that are stuck in `#NAME?` again. Names without the namespace. */
  repair(functionNames: readonly string[], work?: LongWork): Promise<FormulaOutcome>;

  /** Looks through the workbook for what others would find in it. It changes nothing; progress counts reads. */
  inspectForSharing(work?: LongWork): Promise<WorkbookInspection>;

  goTo(sheetName: string, address?: string): Promise<void>;
  selectionAddress(): Promise<string>;
  figureAtSelection(): Promise<FigureAtSelection>;
  showPane(): Promise<void>;
}
