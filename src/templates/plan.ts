/**
 * A SheetPlan is plain JSON that says what a template puts into a workbook. It is the only way to put
 * anything on a sheet: `excel/apply-plan.ts` writes it, records what it wrote, and can take exactly
 * that away again. Addresses are A1 style and relative to the planned sheet; `{sheet:key}` inside a
 * formula stands for the final, quoted name of a planned sheet.
 */

/** How a cell looks, by what it is for; `excel/styles.ts` maps each role to fonts, fills and formats. */
export type StyleRole =
  | "title"
  | "subtitle"
  | "heading"
  /** Headings and cells to type in without a fill, for published sheets. */
  | "plainHeading"
  | "body"
  | "label"
  | "number"
  | "input"
  | "plainInput"
  | "note"
  | "link"
  | "source"
  /** The unit over figures, at their right edge. */
  | "unit"
  | "emphasis";

export type PlannedContent = string | number | boolean | null;

/** A block of cells. A text that starts with `=` is a formula. */
export interface PlannedBlock {
  readonly at: string;
  readonly cells: readonly (readonly PlannedContent[])[];
  readonly role: StyleRole;
  readonly numberFormat?: string | readonly (readonly string[])[];
  readonly wrap?: boolean;
  readonly align?: "left" | "right" | "centre";
  /** Headings with filter buttons: Excel draws those at the foot of the cell, over what is written there. */
  readonly valign?: "top";
  /** Steps in from the edge, so that words do not touch the figures of the column before. */
  readonly indent?: number;
}

export interface PlannedTable {
  /** Wished name; made unique in the workbook. Formulas refer to it as `{table:key}`. */
  readonly key: string;
  readonly name: string;
  readonly range: string;
  readonly style: "plain" | "banded";
  readonly filter: boolean;
}

export interface PlannedName {
  readonly name: string;
  readonly refersTo: string;
}

/** What a series stands for, which decides how it looks. Colour is never the only sign: shade, marker and dash differ too. */
export type SeriesEmphasis =
  | "authority"
  | "comparator"
  /** The confidence interval of the authority: its lower or its upper limit. */
  | "interval"
  /** A control limit or a limit of a funnel. */
  | "limit"
  /** The further limit, where there are two: 99.8 % beside 95 %. */
  | "outerLimit"
  /** Points that ask for a look, such as special causes. */
  | "signal"
  /** Answers to a question, or other parts of a whole, from dark to light in their order. */
  | "answer"
  | "muted";

export interface PlannedSeries {
  readonly name: string;
  /** Cells of the sheet itself, or of another planned sheet as `{sheet:key}!B2:B9`. */
  readonly values: string;
  /** Labels of the points, or their places along the horizontal axis of a scatter chart. */
  readonly categories?: string;
  readonly emphasis: SeriesEmphasis;
  /** Where a series is drawn otherwise than its chart: as a line through its points, or as points alone. */
  readonly drawnAs?: "line" | "points";
  /**
   * Words at each point: its value, or the name of its series. A number format with two empty parts hides
   * noughts. In the middle of a dark bar they are out of the way of what is drawn at its end.
   */
  readonly labels?: {
    readonly show: "value" | "name";
    readonly numberFormat?: string;
    readonly inBar?: boolean;
  };
}

/** An axis of numbers. */
export interface PlannedValueAxis {
  readonly title: string;
  /** A cell whose text is the title, where the unit follows a choice on the sheet. */
  readonly titleFormula?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface PlannedChart {
  readonly key: string;
  /** `shareBar` and `shareColumn` stretch every bar to 100 %. */
  readonly kind:
    "line" | "bar" | "column" | "stackedBar" | "stackedColumn" | "shareBar" | "shareColumn" | "scatter";
  /** States the finding in plain words. */
  readonly title: string;
  /** A cell whose text is the title, as `={sheet:key}!$A$20`, so that the finding stays true. */
  readonly titleFormula?: string;
  readonly altText: string;
  readonly series: readonly PlannedSeries[];
  readonly valueAxis?: PlannedValueAxis;
  /** Of a scatter chart, an axis of numbers. */
  readonly categoryAxis?: Partial<PlannedValueAxis> & {
    /** Bars from the top down, in the order of their cells. */
    readonly fromTop?: boolean;
  };
  /** Bars of different series stand in one place, as each category has a bar in one series only. */
  readonly overlaid?: boolean;
  readonly topLeft: string;
  readonly bottomRight: string;
}

/** A cell that leads to cell A1 of another sheet of the plan. */
export interface PlannedLink {
  readonly at: string;
  /** Key of the sheet. */
  readonly to: string;
  readonly text: string;
}

export interface PlannedValidation {
  readonly range: string;
  readonly rule:
    | { readonly kind: "list"; readonly source: readonly string[] }
    /** Entries in cells, as `{sheet:codes}!$C$5:$C$20`: Excel takes no more than 255 characters of words. */
    | { readonly kind: "listInCells"; readonly source: string }
    | { readonly kind: "wholeNumber" | "decimal"; readonly minimum: number; readonly maximum?: number }
    | { readonly kind: "date"; readonly from: string; readonly to?: string };
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: string;
}

export interface PlannedConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly role: StyleRole;
}

/**
 * A part of a working sheet that stands as a sheet of its own in the published layout. The sections of a
 * sheet follow each other without a gap; a "table" section holds one table. Rows are one-based, both ends
 * included.
 */
export interface PlannedSection {
  /** Unique on the sheet. */
  readonly key: string;
  readonly kind: "opening" | "inputs" | "table" | "workings" | "notes";
  /** Becomes the title of the section's sheet and, shortened, its name. */
  readonly title: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Widths of columns, in characters, where the section stands alone. */
  readonly widths?: PlannedSheet["columnWidths"];
}

export interface PlannedSheet {
  readonly key: string;
  /** Wished name; a clash gets " (2)" and so on, within Excel's 31 characters. */
  readonly name: string;
  readonly sections: readonly PlannedSection[];
  /** True where its table is a list for the user to fill, which formulas count from as from any other. */
  readonly holdsRecords?: boolean;
  readonly blocks: readonly PlannedBlock[];
  readonly tables: readonly PlannedTable[];
  readonly names: readonly PlannedName[];
  readonly charts: readonly PlannedChart[];
  readonly links?: readonly PlannedLink[];
  readonly validations: readonly PlannedValidation[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  /** Column letters to width in characters. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Row numbers to height in points. Space comes from heights, never from blank rows. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly freezeRows?: number;
  readonly showGridlines: boolean;
  readonly activateAt?: string;
  /** Cells the user is meant to type in; kept by update, left unlocked by protection. */
  readonly inputs: readonly string[];
}

export interface SheetPlan {
  readonly template: string;
  readonly templateVersion: number;
  readonly title: string;
  /** What the plan was built from, as JSON, so that it can be refreshed. */
  readonly recipe: Readonly<Record<string, unknown>>;
  readonly sheets: readonly PlannedSheet[];
}

/** Cells to put at the user's selection instead of on a new sheet. Addresses count from the selected cell. */
export interface CellsPlan {
  readonly title: string;
  readonly blocks: readonly PlannedBlock[];
  /** Charts over these cells. A title by formula names a cell as `={sheet:here}!$A$1`. */
  readonly charts?: readonly PlannedChart[];
  /** All that is needed, charts included: every one of these cells must be empty. */
  readonly rows: number;
  readonly columns: number;
  readonly recipe: Readonly<Record<string, unknown>>;
}
