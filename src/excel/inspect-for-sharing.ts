import { cellAddress, parseArea } from "../core/cells/a1";
import { callsAddIn } from "../core/cells/add-in-formula";
import { readsOtherWorkbook } from "../core/cells/linked-formula";
import { formulasIn } from "./formulas/count-frozen";
import { readScope, type Scope } from "./formulas/scope";
import { sheetsOf } from "./insertions/insertion-contents";
import type { CellsOnSheet, LongWork, SheetInspection, WorkbookInspection } from "./port";
import { readPieces, type Piece, type SheetToRead } from "./reading/read-pieces";
import { inWorkbook, type WorkbookSession } from "./run";
import { loadSettings } from "./settings";

/** How the add-in's sheets show counts, as against rates and percentages. */
const COUNT_FORMAT = "#,##0";
const LARGEST_SMALL_COUNT = 5;
const ADDRESSES_TOLD = 50;

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The add-in's own hidden names, and those that Excel makes for itself, such as of filters. */
const KNOWN_NAMES = /^(CSPI_(inserted|frozen)_|_xl)/i;

/** Cells found so far. */
class FoundCells {
  private total = 0;
  private readonly addresses: string[] = [];

  add(row: number, column: number): void {
    this.total += 1;
    if (this.addresses.length < ADDRESSES_TOLD) this.addresses.push(cellAddress(row, column));
  }

  told(): CellsOnSheet {
    return { total: this.total, addresses: this.addresses };
  }
}

/** What was asked for of a sheet, until the next sync has brought it. */
interface AskedOfSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly comments: OfficeExtension.ClientResult<number>;
}

/** A sheet, and what was found on it so far. */
interface SheetToInspect extends AskedOfSheet, SheetToRead {
  readonly isInserted: boolean;
  readonly addInFormulas: FoundCells;
  readonly linkedFormulas: FoundCells;
  readonly smallCounts: FoundCells;
}

/**
 * Looks through the workbook for what others would find in it or miss. It takes three syncs, and one for
 * each 25,000 cells in use; formulas alone are read of the user's own sheets, never their values.
 */
export function inspectForSharing(work: LongWork = {}): Promise<WorkbookInspection> {
  return inWorkbook(async (session) => {
    const scope = await readScope(session, null);
    const { contents, recipe } = scope;
    const asked = contents.sheets.map(askOf);
    const settings = loadSettings(session);
    session.workbook.names.load("items/name,items/visible");
    for (const sheet of contents.sheets) sheet.names.load("items/name,items/visible");
    await session.sync();
    const inserted = insertedIn(scope);
    const sheets = asked.map((one) => toInspect(one, inserted.has(one.sheet.id)));
    await readPieces(
      session,
      sheets.filter(({ area }) => area !== null),
      (range, { isInserted }) => {
        range.load("formulas");
        if (isInserted) range.load("values,numberFormat");
      },
      lookAt,
      work,
    );
    return {
      sheets: sheets.map(inspectionOf),
      hiddenNames: hiddenNames(session, contents.sheets),
      kept: {
        choices: Object.keys(settings.read()).length,
        insertions: contents.stored.length,
        frozenFormulas: recipe.areas.reduce((sum, area) => sum + formulasIn(area), 0),
      },
    };
  });
}

function askOf(sheet: Excel.Worksheet): AskedOfSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address,rowHidden,columnHidden");
  sheet.load("visibility");
  return { sheet, used, comments: sheet.comments.getCount() };
}

const insertedIn = ({ contents }: Scope): ReadonlySet<string> =>
  new Set(
    contents.stored
      .filter(({ kind }) => kind === "sheets")
      .flatMap((one) => sheetsOf(one, contents).map(({ id }) => id)),
  );

const toInspect = (asked: AskedOfSheet, isInserted: boolean): SheetToInspect => ({
  ...asked,
  area: asked.used.isNullObject ? null : parseArea(asked.used.address),
  isInserted,
  addInFormulas: new FoundCells(),
  linkedFormulas: new FoundCells(),
  smallCounts: new FoundCells(),
});

function lookAt({ where, area, range }: Piece<SheetToInspect>): void {
  (range.formulas as unknown[][]).forEach((row, r) =>
    row.forEach((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return;
      if (callsAddIn(formula)) where.addInFormulas.add(area.row + r, area.column + c);
      if (readsOtherWorkbook(formula)) where.linkedFormulas.add(area.row + r, area.column + c);
    }),
  );
  if (!where.isInserted) return;
  (range.values as unknown[][]).forEach((row, r) =>
    row.forEach((value, c) => {
      const isCount = (range.numberFormat as unknown[][])[r]?.[c] === COUNT_FORMAT;
      if (isCount && isSmall(value)) where.smallCounts.add(area.row + r, area.column + c);
    }),
  );
}

const isSmall = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= LARGEST_SMALL_COUNT;

function inspectionOf({
  sheet,
  used,
  comments,
  area,
  isInserted,
  ...found
}: SheetToInspect): SheetInspection {
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    rows: area?.rows ?? 0,
    columns: area?.columns ?? 0,
    // Excel answers null where some rows are hidden and others are not.
    hidesRows: area !== null && used.rowHidden !== false,
    hidesColumns: area !== null && used.columnHidden !== false,
    isInserted,
    addInFormulas: found.addInFormulas.told(),
    linkedFormulas: found.linkedFormulas.told(),
    smallCounts: found.smallCounts.told(),
    comments: comments.value,
  };
}

function hiddenNames({ workbook }: WorkbookSession, sheets: readonly Excel.Worksheet[]): number {
  const names = [workbook.names, ...sheets.map((sheet) => sheet.names)].flatMap(({ items }) => items);
  return names.filter(({ name, visible }) => !visible && !KNOWN_NAMES.test(name)).length;
}
