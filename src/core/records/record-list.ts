import type { Caution } from "../cells/caution";

/** How the cells of a column are understood. */
export type FieldKind = "id" | "date" | "code" | "yesNo" | "number" | "text";

/** One entry of a code list: the census code, its label, and other spellings met in real extracts. */
export interface CodeEntry {
  readonly code: string;
  readonly label: string;
  readonly synonyms?: readonly string[];
}

/** One column that a list can hold. */
export interface FieldDefinition {
  /** The census item's name, such as `CINreferralDate`; the key by which rules ask for the column. */
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required?: boolean;
  /** Headings met in real extracts, in any case and punctuation. */
  readonly synonyms: readonly string[];
  readonly codes?: readonly CodeEntry[];
}

/** One kind of child-level list, such as referrals. One file each in `records/lists`. */
export interface RecordListDefinition {
  /** `referrals`, `assessments`, `section-47-enquiries`, `child-protection-plans` … */
  readonly id: string;
  readonly title: string;
  /** What one row is: "a referral", "an assessment". */
  readonly rowIs: string;
  readonly source: string;
  readonly fields: readonly FieldDefinition[];
}

/** A column of a list after reading, by row of the list. */
export interface RecordColumn {
  readonly field: FieldDefinition;
  /** Zero-based column of the range it came from. */
  readonly rangeColumn: number;
  readonly heading: string;
  /** Dates as day numbers and numbers as they are; NaN where blank or unreadable. Empty for other kinds. */
  readonly numbers: Float64Array;
  /** Ids, codes (as census codes) and text; "" where blank or unreadable. Empty for dates and numbers. */
  readonly texts: readonly string[];
  /** 1 yes, 0 no, -1 blank or unreadable. Empty for other kinds. */
  readonly flags: Int8Array;
  /** Records whose cell could not be read, every one of them, in list order. */
  readonly unreadRecords: readonly number[];
}

/** A cell that could not be read, with the row of the range (1 = heading row of the sheet range). */
export interface UnreadCell {
  readonly field: string;
  readonly row: number;
  readonly seen: string;
  readonly because: string;
}

/** Which column became which field, how sure, and what could not be read. */
export interface ReadingReport {
  readonly headingRow: number;
  readonly matched: readonly {
    field: string;
    heading: string;
    column: number;
    how: "exact" | "synonym" | "near" | "mapped";
  }[];
  readonly missing: readonly string[];
  readonly ignoredHeadings: readonly string[];
  readonly unread: readonly UnreadCell[];
  readonly unreadCount: number;
  /** How many cells of each field could not be read; `unread` lists only the first of many. */
  readonly unreadByField: Readonly<Record<string, number>>;
  readonly blankRows: number;
  readonly totalRows: readonly number[];
  /** Rows that repeat the headings further down, as pages pasted together do. */
  readonly repeatedHeadingRows: readonly number[];
  /** Rows that are marked as an example, as empty lists come with. */
  readonly exampleRows: readonly number[];
  /** What an analyst should know before trusting a figure, in sentences. */
  readonly cautions: readonly Caution[];
}

/** In a mapping, in place of a heading: no column is this field, whatever a heading looks like. */
export const NOT_READ = "not read";

/**
 * Which heading holds which field, where headings are too far from the usual: census item or usual
 * heading on the left, the list's own heading (or its column number from 1) on the right, or `NOT_READ`.
 */
export type ColumnMapping = Readonly<Record<string, string | number>>;

/** How a range is to be read. */
export interface ReadingOptions {
  readonly mapping?: ColumnMapping;
  /** The date system of the workbook the range comes from; Excel for Mac once started at 1904. */
  readonly dateSystem?: 1900 | 1904;
}

/** A list read column by column. `rowNumbers[i]` is the 1-based row of the range that record i came from. */
export interface RecordList {
  readonly list: RecordListDefinition;
  readonly count: number;
  readonly rowNumbers: Int32Array;
  readonly column: (field: string) => RecordColumn | undefined;
  readonly report: ReadingReport;
}
