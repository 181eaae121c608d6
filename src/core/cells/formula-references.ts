import { columnNumber } from "./a1";
import { tokensOf, type Token } from "./formula-tokens";

/** A cell or a rectangle that a formula names, as it is written there. */
export interface FormulaReference {
  /** Key of the planned sheet in `{sheet:key}!A1`; null where no sheet is named. */
  readonly sheet: string | null;
  /** `$B$5` or `B5:B9`, dollar signs as written. */
  readonly address: string;
  /** Whether `#` follows: all that spills from the cell. */
  readonly isSpill: boolean;
}

const COLUMNS = 16_384;
const ROWS = 1_048_576;
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const WHOLE = /^\$?(?:[A-Z]{1,3}|\d{1,7})$/i;

function isCell(token: Token | undefined): token is Token {
  const [, letters = "", digits = ""] = (token?.kind === "word" && CELL.exec(token.text)) || [];
  return letters !== "" && columnNumber(letters) < COLUMNS && Number(digits) > 0 && Number(digits) <= ROWS;
}

/** `$A:$C` and `2:5` name whole columns and rows; a planned formula must not. */
const isWhole = (token: Token | undefined): boolean =>
  token !== undefined && ["word", "number"].includes(token.kind) && WHOLE.test(token.text);

/** Reads one formula from left to right; `next` is the place of the token to read. */
class Rewriting {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(
    private readonly formula: string,
    private readonly rewrite: (reference: FormulaReference) => string,
    private readonly keepsWhole: boolean,
  ) {
    this.tokens = tokensOf(formula);
  }

  run(): string {
    let text = "";
    while (this.next < this.tokens.length) text += this.piece();
    return text;
  }

  private peek(ahead = 0): Token | undefined {
    return this.tokens[this.next + ahead];
  }

  private is(text: string, ahead = 0): boolean {
    return this.peek(ahead)?.text === text;
  }

  private take(): string {
    const text = this.peek()?.text ?? "";
    this.next += 1;
    return text;
  }

  private piece(): string {
    const sheet = /^\{sheet:(.+)\}$/.exec(this.peek()?.text ?? "")?.[1];
    if (sheet !== undefined && this.peek()?.kind === "planned" && this.is("!", 1)) {
      this.next += 2;
      if (!isCell(this.peek())) throw new RangeError(`No cell after the sheet: ${this.formula}`);
      return this.reference(sheet);
    }
    if (this.is("!")) return this.take() + this.afterForeignSheet();
    const isNamedOtherwise = ["(", "!", "["].some((mark) => this.is(mark, 1));
    if (isCell(this.peek()) && !isNamedOtherwise && !this.startsSheetRange()) return this.reference(null);
    if (isWhole(this.peek()) && this.is(":", 1) && isWhole(this.peek(2)) && !this.startsSheetRange()) {
      if (!this.keepsWhole) throw new RangeError(`Whole rows or columns: ${this.formula}`);
      return this.take() + this.take() + this.take();
    }
    return this.take();
  }

  /** `Sheet1:Sheet3!A1`, whose sheets may be named like cells. */
  private startsSheetRange(): boolean {
    return this.is(":", 1) && this.is("!", 3);
  }

  /** A reference to a sheet of the user's own stays as it is, to its second corner. */
  private afterForeignSheet(): string {
    const first = this.take();
    const hasSecond = this.is(":") && (isCell(this.peek(1)) || isWhole(this.peek(1))) && !this.is("(", 2);
    return hasSecond ? first + this.take() + this.take() : first;
  }

  private reference(sheet: string | null): string {
    const first = this.take();
    const hasSecond = this.is(":") && isCell(this.peek(1)) && !this.is("(", 2);
    const address = hasSecond ? first + this.take() + this.take() : first;
    const isSpill = !hasSecond && this.is("#");
    if (isSpill) this.next += 1;
    return this.rewrite({ sheet, address, isSpill });
  }
}

/**
 * Puts other references in place of those that a planned formula makes to planned sheets: addresses
 * without a sheet, and those after `{sheet:key}!`. References to the user's sheets, tables and names,
 * functions, texts and numbers stay as they are to the letter.
 *
 * Errors: a RangeError for whole rows or columns, which have no place in a plan.
 *
 * @param keepsWhole true for a formula of a user's, where whole rows and columns stay as they are
 *
 * @example rewriteReferences('=A1&" of A1"', () => "B7") // '=B7&" of A1"'
 */
export const rewriteReferences = (
  formula: string,
  rewrite: (reference: FormulaReference) => string,
  keepsWhole = false,
): string => new Rewriting(formula, rewrite, keepsWhole).run();

/** A reference as a formula writes it. */
export const referenceText = ({ sheet, address, isSpill }: FormulaReference): string =>
  `${sheet === null ? "" : `{sheet:${sheet}}!`}${address}${isSpill ? "#" : ""}`;
