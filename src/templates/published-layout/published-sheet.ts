import type { PlannedBlock, PlannedContent, PlannedSheet, SheetPlan, StyleRole } from "../plan";
import type { Calculations } from "./calculations";
import { movedCharts } from "./charts-sheet";
import { contactCell } from "./cover-sheet";
import { KEYS, type Draft } from "./draft";
import { areaOf, type Move, type Places } from "./places";
import { withoutSpills } from "./single-formulas";
import { rowsBetween, slice } from "./working-rows";

/** Roles without a fill: the guidance leaves backgrounds blank. A second title on a sheet is a label. */
const PLAIN: Partial<Record<StyleRole, StyleRole>> = {
  heading: "plainHeading",
  input: "plainInput",
  title: "label",
};

/** What of a working sheet moves to one published sheet. */
class Moving {
  constructor(
    private readonly draft: Draft,
    private readonly sheet: PlannedSheet,
    private readonly places: Places,
    private readonly calculations: Calculations,
  ) {}

  private get moves(): readonly Move[] {
    return this.draft.moves.filter(({ from, isWritten }) => isWritten && from === this.sheet.key);
  }

  private comes(address: string): boolean {
    const row = areaOf(address).row + 1;
    return this.moves.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
  }

  private address(address: string): string {
    return this.places.address(this.sheet.key, address);
  }

  private block(block: PlannedBlock): PlannedBlock {
    const { cells, role, ...rest } = this.contents(block);
    const isNote = this.draft.key === KEYS.notes;
    return {
      ...rest,
      ...(isNote ? { wrap: true } : {}),
      at: this.address(block.at),
      cells,
      role: isNote ? "body" : (PLAIN[role] ?? role),
    };
  }

  private contents(block: PlannedBlock): PlannedBlock {
    const { draft, sheet, places } = this;
    const moved = (content: PlannedContent): PlannedContent => places.content(content, sheet.key, draft.key);
    if (!draft.isWorkings) return { ...block, cells: block.cells.map((row) => row.map(moved)) };
    const first = areaOf(this.address(block.at)).row + 1;
    const anchorOf = (formula: string, rows: number, row: number): string =>
      this.calculations.add(formula, sheet.key, rows, { title: draft.title, row: first + row });
    return withoutSpills(block, anchorOf, moved);
  }

  blocks(): readonly PlannedBlock[] {
    return this.sheet.blocks.flatMap((block) =>
      this.moves.flatMap(({ firstRow, lastRow }) => {
        const part = slice(block, firstRow, lastRow);
        return part === null ? [] : [this.block(part)];
      }),
    );
  }

  heights(): Readonly<Record<number, number>> {
    const heights = this.sheet.rowHeights ?? {};
    return Object.fromEntries(
      this.moves.flatMap(({ firstRow, lastRow, toRow }) =>
        rowsBetween(firstRow, lastRow).flatMap((row) => {
          const height = heights[row];
          return height === undefined ? [] : [[toRow + row - firstRow, height] as const];
        }),
      ),
    );
  }

  inputs(): readonly string[] {
    return this.sheet.inputs.filter((one) => this.comes(one)).map((one) => this.address(one));
  }

  validations(): PlannedSheet["validations"] {
    return this.sheet.validations
      .filter(({ range }) => this.comes(range))
      .map((one) => ({ ...one, range: this.address(one.range) }));
  }

  conditionalFormats(): PlannedSheet["conditionalFormats"] {
    return this.sheet.conditionalFormats
      .filter(({ range }) => this.comes(range))
      .map((one) => ({
        ...one,
        range: this.address(one.range),
        formula: this.places.formula(one.formula, this.sheet.key, this.draft.key),
      }));
  }

  /** Names of the workbook are made once, with the cover. */
  names(): PlannedSheet["names"] {
    if (this.draft.key !== KEYS.cover) return [];
    return this.sheet.names.map(({ name, refersTo }) => ({
      name,
      refersTo: this.places.formula(refersTo, this.sheet.key, ""),
    }));
  }
}

/** A draft with everything that moves onto it. */
export function publishedSheet(
  draft: Draft,
  plan: SheetPlan,
  places: Places,
  calculations: Calculations,
): PlannedSheet {
  const moving = plan.sheets.map((sheet) => new Moving(draft, sheet, places, calculations));
  const isCover = draft.key === KEYS.cover;
  const heights = moving.map((one) => one.heights());
  return {
    key: draft.key,
    name: draft.name,
    sections: [],
    blocks: [...draft.blocks, ...moving.flatMap((one) => one.blocks())],
    tables: draft.tables,
    links: draft.links,
    names: moving.flatMap((one) => one.names()),
    charts: draft.key === KEYS.charts ? movedCharts(plan, places) : [],
    validations: moving.flatMap((one) => one.validations()),
    conditionalFormats: moving.flatMap((one) => one.conditionalFormats()),
    columnWidths: draft.columnWidths,
    rowHeights: Object.assign({}, ...heights, draft.rowHeights) as Record<number, number>,
    showGridlines: true,
    activateAt: "A1",
    inputs: [...moving.flatMap((one) => one.inputs()), ...(isCover ? [contactCell(plan)] : [])],
  };
}
