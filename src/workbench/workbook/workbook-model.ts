import type { ChartDefinition } from "./charts/definition";
import type { ConditionalRuleDefinition } from "./conditional-rule";
import type { CellStyle, EngineSheet, Rectangle, SpreadsheetEngine } from "./engine";
import { HostError } from "./host-error";
import { WriteQueue } from "./write-queue";

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

export interface CommentRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  content: string;
  readonly authorName: string;
  readonly created: number;
  resolved: boolean;
}

/** A named cell style: `Normal`, `Heading 1`, or one that the add-in made. */
export interface StyleRecord {
  readonly name: string;
  readonly builtIn: boolean;
  numberFormat: string | null;
  style: CellStyle;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What a protected sheet still allows; the names are Excel's. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

/** A password that was set before the workbook was saved: a file says that there is one, never which. */
export interface ForgottenPassword {
  readonly forgotten: true;
}

export type ProtectionPassword = string | ForgottenPassword | null;

export interface SheetProtection {
  readonly options: ProtectionOptions;
  readonly password: ProtectionPassword;
}

export interface TableOptions {
  showTotals: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface NameOptions {
  visible: boolean;
  comment: string;
}

/** Something that happened in the object model and that the engine does not report. */
export type ModelEvent =
  | { type: "charts"; sheetId: string; chartId: string; change: "added" | "deleted" | "changed" }
  | { type: "table"; tableId: string; tableName: string; sheetId: string; change: "added" | "deleted" }
  | { type: "protection"; sheetId: string; isProtected: boolean }
  | { type: "format"; sheetId: string; area: Rectangle }
  | { type: "visibility"; sheetId: string; before: string; after: string }
  | { type: "settings" }
  | { type: "comments"; sheetId: string; commentId: string; change: "added" | "deleted" | "changed" }
  | { type: "sheetView"; sheetId: string }
  | { type: "rules"; sheetId: string };

/** How a sheet is printed; the words are Excel's. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  /** Rows that every page repeats, such as `$8:$8`. */
  readonly titleRows: string | null;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
}

/**
 * The workbook as Office.js sees it: the engine's cells and structure, and beside them everything
 * that the engine does not hold.
 */
export class WorkbookModel {
  name = "Book1.xlsx";
  readOnly = false;
  enableEvents = true;
  isProtected = false;
  protectionPassword: ProtectionPassword = null;
  readonly settings = new Map<string, unknown>();
  readonly customXmlParts: CustomXmlPart[] = [];
  readonly comments: CommentRecord[] = [];
  readonly styles: StyleRecord[] = [];
  readonly charts: ChartDefinition[] = [];
  readonly sheetProtection = new Map<string, SheetProtection>();
  readonly hyperlinks = new Map<string, Hyperlink>();
  readonly tableOptions = new Map<string, TableOptions>();
  readonly nameOptions = new Map<string, NameOptions>();
  readonly cellStyles = new Map<string, string>();
  readonly hiddenGridlines = new Set<string>();
  readonly hiddenHeadings = new Set<string>();
  readonly pageSetups = new Map<string, PageSetup>();
  readonly conditionalRules = new Map<string, ConditionalRuleDefinition>();
  readonly customProperties = new Map<string, unknown>();
  readonly properties: DocumentProperties = {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
  };
  private readonly listeners = new Set<(event: ModelEvent) => void>();
  private lastId = 0;

  readonly writes: WriteQueue;

  constructor(readonly engine: SpreadsheetEngine) {
    this.writes = new WriteQueue(engine);
  }

  subscribe(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: ModelEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** An id in Excel's form, unique within the workbook. */
  newId(): string {
    const taken = new Set([...this.charts, ...this.customXmlParts, ...this.comments].map(({ id }) => id));
    let id: string;
    do {
      this.lastId += 1;
      id = `{00000000-000C-0000-0000-${String(this.lastId).padStart(12, "0")}}`;
    } while (taken.has(id));
    return id;
  }

  /** Drops what belonged to a sheet that is gone, and says so of its charts. */
  forgetSheet(sheetId: string): void {
    this.sheetProtection.delete(sheetId);
    this.hiddenGridlines.delete(sheetId);
    this.hiddenHeadings.delete(sheetId);
    this.pageSetups.delete(sheetId);
    for (const map of [this.hyperlinks, this.cellStyles, this.nameOptions] as Map<string, unknown>[])
      for (const key of [...map.keys()]) if (key.startsWith(`${sheetId}!`)) map.delete(key);
    const gone = this.charts.filter((chart) => chart.sheetId === sheetId);
    for (const list of [this.charts, this.comments] as { sheetId: string }[][])
      list.splice(0, list.length, ...list.filter((item) => item.sheetId !== sheetId));
    for (const { id } of gone) this.emit({ type: "charts", sheetId, chartId: id, change: "deleted" });
  }

  findSheet(key: unknown): EngineSheet | undefined {
    const text = String(key);
    const sheets = this.engine.sheets();
    return (
      sheets.find(({ id }) => id === text) ??
      sheets.find(({ name }) => name.toLowerCase() === text.toLowerCase())
    );
  }

  sheet(sheetId: string): EngineSheet {
    const sheet = this.engine.sheets().find(({ id }) => id === sheetId);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }
}
