import type { Grid } from "../core/cells/grid";
import type { CellsPlan, SheetPlan } from "../templates/plan";

/** What the add-in remembers in the workbook. Names, codes and choices only: never a record. */
export interface WorkbookSettings {
  readonly areaCode?: string;
  readonly year?: number;
  readonly neighbourEdition?: "2021" | "2025";
  readonly columnMappings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly polarityOverrides?: Readonly<Record<string, "higher" | "lower" | "neither">>;
}

/** A table or range of the workbook that looks like a list with headings. */
export interface CandidateList {
  /** How a formula names it: `Referrals[#All]`, or `'My sheet'!$A$1:$K$900`. */
  readonly reference: string;
  readonly tableName: string | null;
  readonly sheetName: string;
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
  | "host-failed";

/** The host said no. `text/` turns the code into the sentence the pane shows. */
export class HostProblem extends Error {
  override readonly name = "HostProblem";
  readonly code: HostProblemCode;
  readonly seen: string;

  constructor(code: HostProblemCode, seen = "") {
    super(seen === "" ? code : `${code}: ${seen}`);
    this.code = code;
    this.seen = seen;
  }
}

export type ColourScheme = "light" | "dark" | "high-contrast";

/** Long work: how far it is, and a way to stop it. Stopped work leaves the workbook as it was. */
export interface LongWork {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** All that the pane and the commands may ask of the workbook. Every action is all or nothing. */
export interface WorkbookPort {
  supports(requirement: string, version: string): boolean;
  colourScheme(): ColourScheme;
  onColourSchemeChanged(listener: (scheme: ColourScheme) => void): () => void;

  readSettings(): Promise<WorkbookSettings>;
  saveSettings(patch: WorkbookSettings): Promise<void>;

  findLists(): Promise<readonly CandidateList[]>;
  /**
   * The whole of a list or range, named as a formula names it: `Referrals[#All]`, `'My sheet'!$A$1:$K$900`.
   * It is read in chunks; progress counts rows. Refused with `stopped` when it is stopped.
   */
  readRange(reference: string, work?: LongWork): Promise<Grid>;
  onWorkbookChanged(listener: () => void): () => void;

  insertSheets(plan: SheetPlan): Promise<InsertionRecord & InsertionCost>;
  insertAtSelection(plan: CellsPlan): Promise<InsertionRecord & InsertionCost>;
  insertions(): Promise<readonly InsertionRecord[]>;
  remove(insertionId: string): Promise<void>;
  /** Takes away the newest insertion; null when there is none. */
  undoLastInsertion(): Promise<InsertionRecord | null>;
  goTo(sheetName: string, address?: string): Promise<void>;
  selectionAddress(): Promise<string>;
  showPane(): Promise<void>;
}
