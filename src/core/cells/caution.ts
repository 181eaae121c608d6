/** A sentence beside a figure: what was left out of it or may be wrong with it. */
export interface Caution {
  readonly sentence: string;
  /** How many rows (or cells of a column, one a row) it is about; null where it is about the list as a whole. */
  readonly rows: number | null;
}

/** A caution about a number of rows. */
export const cautionOfRows = (rows: number, sentence: string): Caution => ({ sentence, rows });

/** A caution about a list, a period or a figure as a whole. */
export const cautionOfAll = (sentence: string): Caution => ({ sentence, rows: null });
