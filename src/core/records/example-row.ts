/** What the first cell of the example row of an empty list says, so that the row never counts. */
export const EXAMPLE_ROW = "Example row: delete it";

/**
 * Whether a row is told to be an example by its first filled cell.
 *
 * @example isExampleRow("Example row: delete it") // true
 */
export const isExampleRow = (first: string): boolean => /^\s*example row\b/i.test(first);
