/** The error codes a cell can show. Excel shows a sentence only with `#VALUE!` and `#N/A`. */
export type CellErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#REF!" | "#NAME?";

/**
 * A problem the analyst can put right, as a cell shows it.
 *
 * Returned by the pure layers, never thrown; `functions/register.ts` turns it into Excel's own error.
 * The message says what is wrong with the value seen, then what to do, without a full stop.
 *
 * @example
 * new CellError("#N/A", 'No indicator "DEC-99": see =CSPI.INDICATORS()').code // "#N/A"
 */
export class CellError {
  readonly code: CellErrorCode;
  readonly message: string;

  constructor(code: CellErrorCode, message: string) {
    this.code = code;
    this.message = message;
  }
}

/** Tells a problem from a result. */
export function isCellError(value: unknown): value is CellError {
  return value instanceof CellError;
}
