import { cellAddress, parseArea, sheetOfAddress } from "../../src/core/cells/a1";
import type { Grid } from "../../src/core/cells/grid";
import { callsAddIn, withoutStuckPrefixes } from "../../src/core/cells/add-in-formula";
import { cellContent } from "../../src/excel/apply-plan/cell-content";
import { settleNames, type FinalNames } from "../../src/excel/apply-plan/free-names";
import { chartName } from "../../src/excel/apply-plan/write-chart";
import { carryOver } from "../../src/excel/update/carry-over";
import { followSheets } from "../../src/excel/update/follow-cells";
import { requireSameSheets } from "../../src/excel/update/choose";
import { haveRowsMoved } from "../../src/excel/update/moved-rows";
import { shapeOf, type SheetShape } from "../../src/excel/update/sheet-shape";
import { goOn } from "../../src/excel/long-work";
import { anchorName } from "../../src/excel/insertions/stored-insertions";
import {
  HostProblem,
  type CandidateList,
  type ColourScheme,
  type FigureAtSelection,
  type FormulaOutcome,
  type FrozenCount,
  type HostProblemCode,
  type InsertionCost,
  type InsertionRecord,
  type LongWork,
  type SheetInspection,
  type SkippedCell,
  type StoredInWorkbook,
  type WorkbookInspection,
  type UpdateOutcome,
  type WorkbookPort,
  type WorkbookSettings,
} from "../../src/excel/port";
import { formatsOf, inspectSheet } from "./inspect-memory";
import type { CellsPlan, PlannedBlock, PlannedContent, SheetPlan } from "../../src/templates/plan";

interface MemorySheet {
  readonly id: number;
  name: string;
  isProtected: boolean;
  readonly cells: Map<string, string | number | boolean>;
  readonly numberFormats: ReadonlyMap<string, string>;
  visibility: SheetInspection["visibility"];
  hidesRows: boolean;
  comments: number;
  /** Where each table lies. */
  readonly tables: ReadonlyMap<string, string>;
  /** Names of its charts. */
  readonly charts: string[];
}

/** What a test may set up before the pane meets the workbook. */
export interface MemoryWorkbookStart {
  readonly sheets?: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
  readonly lists?: readonly CandidateList[];
  readonly settings?: WorkbookSettings;
  readonly colourScheme?: ColourScheme;
  readonly unsupported?: readonly string[];
  /** What the add-in's formulas come to; one that is not named here is not calculated yet. */
  readonly results?: Readonly<Record<string, string | number | boolean>>;
}

/** A cell of a sheet that held a formula before it was frozen. */
interface FrozenCell {
  readonly sheet: MemorySheet;
  readonly address: string;
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** What a refresh has to put back. */
interface MemoryBefore {
  readonly record: InsertionRecord & { readonly ids: readonly number[] };
  readonly cells: readonly ReadonlyMap<string, string | number | boolean>[];
}

const NO_NAMES: FinalNames = { sheets: new Map(), tables: new Map() };

/** A cell as the workbook keeps it: the apostrophe that guards a text is not part of it. */
const kept = (content: PlannedContent): PlannedContent =>
  typeof content === "string" ? content.replace(/^'/, "") : content;

/**
 * A workbook in memory behind the pane's port, for tests of the pane. It earns its place by passing
 * the same contract suite as the real one (`test/contract/workbook-port.ts`).
 */
export class MemoryWorkbook implements WorkbookPort {
  private nextId = 1;
  private sheets: MemorySheet[] = [];
  private settings: WorkbookSettings;
  private opens = false;
  private records: (InsertionRecord & {
    readonly ids: readonly number[];
    readonly cells: readonly string[];
    readonly charts: readonly string[];
    readonly shapes?: readonly SheetShape[];
  })[] = [];
  private beforeUpdate: MemoryBefore | null = null;
  private frozenCells: readonly FrozenCell[] = [];
  private scheme: ColourScheme;
  private problem: HostProblemCode | null = null;
  private activeSheet = "";
  private selected = "A1";
  private readonly schemeListeners = new Set<(scheme: ColourScheme) => void>();
  private readonly changeListeners = new Set<() => void>();
  lists: readonly CandidateList[];
  isProtected = false;
  paneShown = 0;

  constructor(private readonly start: MemoryWorkbookStart = {}) {
    for (const [name, cells] of Object.entries(start.sheets ?? { Sheet1: {} }))
      this.sheets.push(this.newSheet(name, new Map(Object.entries(cells))));
    this.activeSheet = this.sheets[0]?.name ?? "";
    this.settings = start.settings ?? {};
    this.lists = start.lists ?? [];
    this.scheme = start.colourScheme ?? "light";
  }

  // What a test does in place of the user and the host.

  /** The next action is refused with this code, and changes nothing. */
  failNext(code: HostProblemCode): void {
    this.problem = code;
  }

  setColourScheme(scheme: ColourScheme): void {
    this.scheme = scheme;
    for (const listener of this.schemeListeners) listener(scheme);
  }

  userTypes(sheetName: string, address: string, content: string | number | boolean): void {
    this.sheet(sheetName).cells.set(address, content);
    for (const listener of this.changeListeners) listener();
  }

  userRenames(sheetName: string, newName: string): void {
    const sheet = this.sheet(sheetName);
    sheet.name = newName;
    if (this.activeSheet === sheetName) this.activeSheet = newName;
  }

  userSelects(sheetName: string, address: string): void {
    this.activeSheet = this.sheet(sheetName).name;
    this.selected = address;
  }

  userProtects(sheetName: string): void {
    this.sheet(sheetName).isProtected = true;
  }

  userHides(sheetName: string): void {
    this.sheet(sheetName).visibility = "hidden";
  }

  userHidesRow(sheetName: string): void {
    this.sheet(sheetName).hidesRows = true;
  }

  userComments(sheetName: string): void {
    this.sheet(sheetName).comments += 1;
  }

  sheetNames(): readonly string[] {
    return this.sheets.map((sheet) => sheet.name);
  }

  chartNames(sheetName: string): readonly string[] {
    return this.sheet(sheetName).charts;
  }

  contents(sheetName: string): Readonly<Record<string, string | number | boolean>> {
    return Object.fromEntries(this.sheet(sheetName).cells);
  }

  /** Everything that a user could see or save, for comparing before and after. */
  dump(): unknown {
    return {
      sheets: this.sheets.map(({ id, name, cells, tables, charts }) => ({
        id,
        name,
        cells: [...cells].sort(),
        tables: [...tables.keys()],
        charts: [...charts],
      })),
      settings: this.settings,
      insertions: this.records.map((record) => record.id),
      activeSheet: this.activeSheet,
    };
  }

  // The port.

  supports(requirement: string, version: string): boolean {
    return !(this.start.unsupported ?? []).includes(`${requirement} ${version}`);
  }

  colourScheme(): ColourScheme {
    return this.scheme;
  }

  onColourSchemeChanged(listener: (scheme: ColourScheme) => void): () => void {
    this.schemeListeners.add(listener);
    return () => this.schemeListeners.delete(listener);
  }

  onWorkbookChanged(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  async readSettings(): Promise<WorkbookSettings> {
    await this.answer();
    return this.settings;
  }

  async saveSettings(patch: WorkbookSettings): Promise<void> {
    await this.answer();
    this.settings = { ...this.settings, ...patch };
  }

  async forgetSettings(): Promise<void> {
    await this.answer();
    this.settings = {};
  }

  async stored(): Promise<StoredInWorkbook> {
    await this.answer();
    const parts = this.records.flatMap(({ order, ids }) => ids.map((_id, part) => ({ order, part })));
    return {
      settingsKeys: [
        ...(Object.keys(this.settings).length > 0 ? ["CSPI.settings"] : []),
        ...(this.records.length > 0 ? ["CSPI.insertions"] : []),
      ],
      insertions: this.records.length,
      frozenFormulas: this.frozenCells.length,
      hiddenNames: [
        ...parts.map(({ order, part }) => anchorName(order, part)),
        ...this.frozenCells.map((_cell, index) => `CSPI_frozen_${index + 1}`),
      ],
    };
  }

  async opensWithWorkbook(): Promise<boolean> {
    await this.answer();
    return this.opens;
  }

  async setOpensWithWorkbook(opens: boolean): Promise<void> {
    await this.answer();
    this.opens = opens;
  }

  async findLists(): Promise<readonly CandidateList[]> {
    await this.answer();
    return this.lists;
  }

  /** A list that a test set up is its head; anything else is read from the sheets, a row at a time. */
  async readRange(reference: string, work: LongWork = {}): Promise<Grid> {
    await this.answer();
    const grid = this.lists.find((list) => list.reference === reference)?.head ?? this.cellsAt(reference);
    for (let row = 0; row < grid.length; row += 1) {
      goOn(work, row + 1, grid.length);
      await Promise.resolve();
    }
    return grid;
  }

  async insertSheets(plan: SheetPlan, work: LongWork = {}): Promise<InsertionRecord & InsertionCost> {
    await this.answer();
    goOn(work, 1, 1);
    if (this.isProtected) throw new HostProblem("protected-workbook");
    const names = settleNames(
      plan,
      this.sheetNames(),
      this.sheets.flatMap((sheet) => [...sheet.tables.keys()]),
    );
    const added = plan.sheets.map((planned) =>
      this.newSheet(
        names.sheets.get(planned.key) ?? planned.name,
        new Map(planned.blocks.flatMap((block) => cellsOf(block, names))),
        new Map(planned.tables.map((table) => [names.tables.get(table.key) ?? table.name, table.range])),
        planned.charts.map((chart) => chartName(chart)),
        new Map(planned.blocks.flatMap(formatsOf)),
      ),
    );
    this.sheets.push(...added);
    this.activeSheet = added[0]?.name ?? this.activeSheet;
    return this.remember(plan.template, plan.title, "sheets", plan.recipe, added, [], [], plan);
  }

  async insertAtSelection(plan: CellsPlan): Promise<InsertionRecord & InsertionCost> {
    await this.answer();
    const sheet = this.sheet(this.activeSheet);
    const corner = parseArea(this.selected);
    if (!corner) throw new HostProblem("selection-not-range", this.selected);
    if (sheet.isProtected) throw new HostProblem("protected-sheet", sheet.name);
    for (let row = 0; row < plan.rows; row += 1)
      for (let column = 0; column < plan.columns; column += 1)
        if (sheet.cells.has(cellAddress(corner.row + row, corner.column + column)))
          throw new HostProblem("selection-not-empty", cellAddress(corner.row + row, corner.column + column));
    const written = plan.blocks.flatMap((block) => cellsOf(block, NO_NAMES, corner.row, corner.column));
    for (const [address, content] of written) sheet.cells.set(address, content);
    const addresses = written.map(([address]) => address);
    const charts = (plan.charts ?? []).map((chart) => chartName(chart, this.nextOrder()));
    sheet.charts.push(...charts);
    return this.remember("cells", plan.title, "cells", plan.recipe, [sheet], addresses, charts);
  }

  async insertions(): Promise<readonly InsertionRecord[]> {
    await this.answer();
    return this.records.map((record) => this.shown(record));
  }

  async remove(insertionId: string): Promise<void> {
    await this.answer();
    const record = this.records.find((one) => one.id === insertionId);
    if (!record) throw new HostProblem("not-found", insertionId);
    if (record.kind === "sheets" && this.isProtected) throw new HostProblem("protected-workbook");
    if (record.kind === "sheets") this.sheets = this.sheets.filter((sheet) => !record.ids.includes(sheet.id));
    else
      for (const sheet of this.sheets.filter((one) => record.ids.includes(one.id))) {
        for (const address of record.cells) sheet.cells.delete(address);
        for (const name of record.charts) sheet.charts.splice(sheet.charts.indexOf(name), 1);
      }
    this.frozenCells = this.frozenCells.filter((cell) => !this.isPartOf(insertionId, cell));
    this.records = this.records.filter((one) => one !== record);
    if (!this.sheetNames().includes(this.activeSheet)) this.activeSheet = this.sheets[0]?.name ?? "";
  }

  async undoLastInsertion(): Promise<InsertionRecord | null> {
    const newest = [...this.records].sort((one, other) => other.order - one.order)[0];
    if (!newest) {
      await this.answer();
      return null;
    }
    const shown = this.shown(newest);
    await this.remove(newest.id);
    return shown;
  }

  async update(insertionId: string, plan: SheetPlan, work: LongWork = {}): Promise<UpdateOutcome> {
    await this.answer();
    const record = this.records.find((one) => one.id === insertionId);
    if (!record) throw new HostProblem("not-found", insertionId);
    const sheets = this.sheets.filter((sheet) => record.ids.includes(sheet.id));
    const { shapes = [], title } = record;
    requireSameSheets(title, shapes, plan);
    if (sheets.length < shapes.length) throw new HostProblem("not-found", title);
    if (this.frozenCells.some((cell) => this.isPartOf(insertionId, cell)))
      throw new HostProblem("frozen-formulas", title);
    const closed = sheets.find((sheet) => sheet.isProtected);
    if (closed) throw new HostProblem("protected-sheet", closed.name);
    const names = this.namesOf(plan, sheets);
    const carried = sheets.map((sheet, part) => {
      const [shape, planned] = [shapes[part], plan.sheets[part]];
      if (!shape || !planned) throw new RangeError(`No sheet ${part} in the plan`);
      if (haveRowsMoved(shape, sheet.cells)) throw new HostProblem("rows-moved", sheet.name);
      return { sheet, ...carryOver(shape, planned, names, sheet.cells, followSheets(shapes, plan.sheets)) };
    });
    this.reachTheEnd(work);
    this.beforeUpdate = { record, cells: sheets.map((sheet) => new Map(sheet.cells)) };
    for (const { sheet, writes } of carried)
      for (const [address, content] of writes)
        if (content === "") sheet.cells.delete(address);
        else sheet.cells.set(address, content);
    const { recipe, templateVersion } = plan;
    const next = { ...record, title: plan.title, recipe, templateVersion, shapes: plan.sheets.map(shapeOf) };
    this.records = this.records.map((one) => (one === record ? next : one));
    return {
      record: this.shown(next),
      kept: carried.reduce((sum, { kept: cells }) => sum + cells, 0),
      moved: carried.flatMap(({ sheet, moved }) => moved.map((cell) => ({ sheetName: sheet.name, ...cell }))),
    };
  }

  async undoUpdate(): Promise<InsertionRecord> {
    await this.answer();
    const before = this.beforeUpdate;
    if (!before) throw new HostProblem("not-found");
    if (!this.records.some(({ id }) => id === before.record.id)) throw new HostProblem("not-found");
    this.beforeUpdate = null;
    this.sheets
      .filter((sheet) => before.record.ids.includes(sheet.id))
      .forEach((sheet, part) => {
        sheet.cells.clear();
        for (const [address, content] of before.cells[part] ?? []) sheet.cells.set(address, content);
      });
    this.records = this.records.map((one) =>
      one.id === before.record.id ? { ...one, ...before.record } : one,
    );
    return this.shown(before.record);
  }

  async freeze(insertionId: string | null, work: LongWork = {}): Promise<FormulaOutcome> {
    await this.answer();
    this.requireInsertion(insertionId);
    const skipped: SkippedCell[] = [];
    const ready: FrozenCell[] = [];
    for (const { sheet, address, formula } of this.formulasOf(insertionId, callsAddIn)) {
      const value = this.start.results?.[formula];
      if (sheet.isProtected) skipped.push({ sheetName: sheet.name, address, reason: "protected" });
      else if (value === undefined)
        skipped.push({ sheetName: sheet.name, address, reason: "not-calculated" });
      else ready.push({ sheet, address, formula, value });
    }
    this.reachTheEnd(work);
    for (const { sheet, address, value } of ready) sheet.cells.set(address, value);
    this.frozenCells = [...this.frozenCells, ...ready];
    return { formulas: ready.length, skipped };
  }

  async unfreeze(insertionId: string | null, work: LongWork = {}): Promise<FormulaOutcome> {
    await this.answer();
    this.requireInsertion(insertionId);
    const chosen = this.frozenCells.filter((cell) => this.isPartOf(insertionId, cell));
    const reasonOf = ({ sheet, address, value }: FrozenCell): SkippedCell["reason"] | null =>
      sheet.isProtected ? "protected" : sheet.cells.get(address) === value ? null : "changed";
    const ready = chosen.filter((cell) => reasonOf(cell) === null);
    this.reachTheEnd(work);
    for (const { sheet, address, formula } of ready) sheet.cells.set(address, formula);
    this.frozenCells = this.frozenCells.filter((cell) => !ready.includes(cell));
    const skipped = chosen.flatMap((cell) => {
      const reason = reasonOf(cell);
      return ready.includes(cell) || reason === null
        ? []
        : [{ sheetName: cell.sheet.name, address: cell.address, reason }];
    });
    return { formulas: ready.length, skipped };
  }

  async frozen(): Promise<FrozenCount> {
    await this.answer();
    const count = (id: string | null): number =>
      this.frozenCells.filter((cell) => this.isPartOf(id, cell)).length;
    const ids = this.frozenCells.length === 0 ? [] : this.records.map(({ id }) => id);
    return { total: count(null), byInsertion: Object.fromEntries(ids.map((id) => [id, count(id)])) };
  }

  async repair(functionNames: readonly string[], work: LongWork = {}): Promise<FormulaOutcome> {
    await this.answer();
    const stuck = this.formulasOf(null, (formula) => withoutStuckPrefixes(formula, functionNames) !== null);
    this.reachTheEnd(work);
    for (const { sheet, address, formula } of stuck)
      if (!sheet.isProtected)
        sheet.cells.set(address, withoutStuckPrefixes(formula, functionNames) ?? formula);
    const left = stuck.filter(({ sheet }) => sheet.isProtected);
    return {
      formulas: stuck.length - left.length,
      skipped: left.map(({ sheet, address }) => ({ sheetName: sheet.name, address, reason: "protected" })),
    };
  }

  async inspectForSharing(work: LongWork = {}): Promise<WorkbookInspection> {
    await this.answer();
    const inserted = this.records.filter(({ kind }) => kind === "sheets").flatMap(({ ids }) => ids);
    this.reachTheEnd(work);
    return {
      sheets: this.sheets.map((sheet) =>
        inspectSheet(sheet, inserted.includes(sheet.id), this.start.results ?? {}),
      ),
      hiddenNames: 0,
      kept: {
        choices: Object.keys(this.settings).length,
        insertions: this.records.length,
        frozenFormulas: this.frozenCells.length,
      },
    };
  }

  async goTo(sheetName: string, address = "A1"): Promise<void> {
    await this.answer();
    this.userSelects(sheetName, address);
  }

  async selectionAddress(): Promise<string> {
    await this.answer();
    return `${this.activeSheet}!${this.selected}`;
  }

  async figureAtSelection(): Promise<FigureAtSelection> {
    await this.answer();
    const sheet = this.sheet(this.activeSheet);
    const area = parseArea(this.selected);
    if (!area) throw new HostProblem("selection-not-range", this.selected);
    const content = (column: number) => sheet.cells.get(cellAddress(area.row, column));
    const own = content(area.column);
    const frozen = this.frozenCells.find((one) => one.sheet === sheet && one.address === this.selected);
    return {
      formula: typeof own === "string" && own.startsWith("=") ? own : (frozen?.formula ?? ""),
      row: Array.from({ length: area.column + 1 }, (_cell, column) => content(column)).filter(
        (cell): cell is string => typeof cell === "string" && !cell.startsWith("="),
      ),
    };
  }

  async showPane(): Promise<void> {
    await this.answer();
    this.paneShown += 1;
  }

  // Its own working.

  private async answer(): Promise<void> {
    await Promise.resolve();
    const code = this.problem;
    this.problem = null;
    if (code) throw new HostProblem(code);
  }

  private newSheet(
    name: string,
    cells: MemorySheet["cells"],
    tables: MemorySheet["tables"] = new Map(),
    charts: string[] = [],
    numberFormats: MemorySheet["numberFormats"] = new Map(),
  ): MemorySheet {
    return {
      id: this.nextId++,
      name,
      cells,
      numberFormats,
      tables,
      charts,
      isProtected: false,
      visibility: "visible",
      hidesRows: false,
      comments: 0,
    };
  }

  private nextOrder(): number {
    return Math.max(0, ...this.records.map((one) => one.order)) + 1;
  }

  private reachTheEnd(work: LongWork): void {
    goOn(work, 0, 1);
    goOn(work, 1, 1);
  }

  private formulasOf(
    insertionId: string | null,
    isWanted: (formula: string) => boolean,
  ): readonly { sheet: MemorySheet; address: string; formula: string }[] {
    return this.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([address, formula]) =>
        typeof formula === "string" && isWanted(formula) && this.isPartOf(insertionId, { sheet, address })
          ? [{ sheet, address, formula }]
          : [],
      ),
    );
  }

  private isPartOf(insertionId: string | null, cell: Pick<FrozenCell, "sheet" | "address">): boolean {
    if (!this.sheets.includes(cell.sheet)) return false;
    const record = this.records.find((one) => one.id === insertionId);
    if (!record) return insertionId === null;
    const isOnSheet = record.ids.includes(cell.sheet.id);
    return isOnSheet && (record.kind === "sheets" || record.cells.includes(cell.address));
  }

  private requireInsertion(id: string | null): void {
    if (id !== null && !this.records.some((one) => one.id === id)) throw new HostProblem("not-found", id);
  }

  private namesOf(plan: SheetPlan, sheets: readonly MemorySheet[]): FinalNames {
    return {
      sheets: new Map(plan.sheets.map(({ key }, part) => [key, sheets[part]?.name ?? ""])),
      tables: new Map(plan.sheets.flatMap(({ tables }) => tables.map(({ key, name }) => [key, name]))),
    };
  }

  private sheet(name: string): MemorySheet {
    const sheet = this.sheets.find((one) => one.name === name);
    if (!sheet) throw new HostProblem("not-found", name);
    return sheet;
  }

  private cellsAt(reference: string): Grid {
    const tableName = /^(.+)\[#All\]$/.exec(reference)?.[1] ?? "";
    const holder = this.sheets.find((sheet) => sheet.tables.has(tableName));
    const sheet = holder ?? this.sheet(sheetOfAddress(reference) ?? reference);
    const area = parseArea(holder?.tables.get(tableName) ?? reference);
    if (!area) throw new HostProblem("not-found", reference);
    return Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_cell, column) => {
        return sheet.cells.get(cellAddress(area.row + row, area.column + column)) ?? null;
      }),
    );
  }

  private shown(record: InsertionRecord & { readonly ids: readonly number[] }): InsertionRecord {
    const { id, template, title, kind, order, recipe, templateVersion, holdsRecords } = record;
    const sheetNames = this.sheets.filter((one) => record.ids.includes(one.id)).map((one) => one.name);
    const version = templateVersion === undefined ? {} : { templateVersion };
    const records = holdsRecords === undefined ? {} : { holdsRecords };
    return { id, template, title, kind, order, recipe, sheetNames, ...version, ...records };
  }

  private remember(
    template: string,
    title: string,
    kind: InsertionRecord["kind"],
    recipe: InsertionRecord["recipe"],
    sheets: readonly MemorySheet[],
    cells: readonly string[],
    charts: readonly string[],
    plan?: SheetPlan,
  ): InsertionRecord & InsertionCost {
    const order = this.nextOrder();
    const record = {
      id: `insertion-${order}`,
      template,
      title,
      kind,
      order,
      recipe,
      sheetNames: sheets.map((sheet) => sheet.name),
      ids: sheets.map((sheet) => sheet.id),
      cells,
      charts,
      ...(plan === undefined
        ? {}
        : { templateVersion: plan.templateVersion, shapes: plan.sheets.map(shapeOf) }),
      ...(plan?.sheets.some((sheet) => sheet.holdsRecords) ? { holdsRecords: true } : {}),
    };
    this.records.push(record);
    return { ...this.shown(record), syncs: 0 };
  }
}

function cellsOf(
  block: PlannedBlock,
  names: FinalNames,
  rowOffset = 0,
  columnOffset = 0,
): [string, string | number | boolean][] {
  const corner = parseArea(block.at);
  if (!corner) throw new RangeError(`Not an address: ${block.at}`);
  return block.cells.flatMap((row, r) =>
    row.flatMap((content, c): [string, string | number | boolean][] => {
      const written = kept(cellContent(content, names));
      const address = cellAddress(corner.row + rowOffset + r, corner.column + columnOffset + c);
      return written === null ? [] : [[address, written]];
    }),
  );
}
