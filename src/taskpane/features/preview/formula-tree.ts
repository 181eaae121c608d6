import { parseArea, type CellArea } from "../../../core/cells/a1";

/** A formula as a tree. Operators are calls named by their sign; what a preview cannot follow is `foreign`. */
export type FormulaTree =
  | { readonly kind: "value"; readonly value: number | string | boolean | null }
  | { readonly kind: "area"; readonly sheet: string | null; readonly area: CellArea }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaTree[] }
  | { readonly kind: "foreign" };

const FOREIGN: FormulaTree = { kind: "foreign" };

/**
 * Text, number, reference to a sheet of the plan, reference to a table or to a sheet of the workbook,
 * cell or rectangle, name of a function, sign.
 */
const TOKEN =
  /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|(?:\{sheet:([\w-]+)\}!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w.(#])|([\w{}:]+\[[^\]]*(?:\[[^\]]*\][^\]]*)*\]|'(?:[^']|'')+'![$\w:]+)|([A-Z_][\w.]*)|(<>|<=|>=|[-+*/&=<>(),]))/iy;

type Token =
  | { readonly kind: "tree"; readonly tree: FormulaTree }
  | { readonly kind: "name" | "sign"; readonly text: string };

const PRECEDENCE: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

const value = (of: number | string | boolean | null): Token => ({
  kind: "tree",
  tree: { kind: "value", value: of },
});

function areaToken(address: string, sheet: string | undefined): Token {
  const area = parseArea(address);
  return { kind: "tree", tree: area === null ? FOREIGN : { kind: "area", sheet: sheet ?? null, area } };
}

/** Null where something is met that is none of the tokens. */
function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.trimEnd().length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (match === null) return null;
    const [, text, number, sheet, address, elsewhere, name, sign] = match;
    if (text !== undefined) tokens.push(value(text.replaceAll('""', '"')));
    else if (number !== undefined) tokens.push(value(Number(number)));
    else if (address !== undefined) tokens.push(areaToken(address, sheet));
    else if (elsewhere !== undefined) tokens.push({ kind: "tree", tree: FOREIGN });
    else if (name !== undefined) tokens.push({ kind: "name", text: name.toUpperCase() });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

class UnreadableFormula extends Error {
  override readonly name = "UnreadableFormula";
}

/** Reads tokens by rising precedence. */
class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): FormulaTree {
    const tree = this.expression(0);
    if (this.at < this.tokens.length) throw new UnreadableFormula();
    return tree;
  }

  private next(): Token | undefined {
    const token = this.tokens[this.at];
    this.at += 1;
    return token;
  }

  private isSign(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "sign" && token.text === text;
  }

  private take(text: string): boolean {
    const isThere = this.isSign(text);
    if (isThere) this.at += 1;
    return isThere;
  }

  private expression(least: number): FormulaTree {
    let left = this.operand();
    for (;;) {
      const sign = this.tokens[this.at];
      const precedence = sign?.kind === "sign" ? (PRECEDENCE[sign.text] ?? 0) : 0;
      if (sign?.kind !== "sign" || precedence <= least) return left;
      this.at += 1;
      left = { kind: "call", name: sign.text, args: [left, this.expression(precedence)] };
    }
  }

  private operand(): FormulaTree {
    if (this.take("-")) {
      const zero: FormulaTree = { kind: "value", value: 0 };
      return { kind: "call", name: "-", args: [zero, this.operand()] };
    }
    if (this.take("(")) {
      const inner = this.expression(0);
      if (!this.take(")")) throw new UnreadableFormula();
      return inner;
    }
    const token = this.next();
    if (token?.kind === "tree") return token.tree;
    if (token?.kind !== "name") throw new UnreadableFormula();
    if (this.take("(")) return { kind: "call", name: token.text, args: this.arguments() };
    if (token.text === "TRUE" || token.text === "FALSE")
      return { kind: "value", value: token.text === "TRUE" };
    return FOREIGN;
  }

  private arguments(): FormulaTree[] {
    const args: FormulaTree[] = [];
    if (this.take(")")) return args;
    do args.push(this.isSign(",") || this.isSign(")") ? { kind: "value", value: null } : this.expression(0));
    while (this.take(","));
    if (!this.take(")")) throw new UnreadableFormula();
    return args;
  }
}

/**
 * Reads a planned formula. What it names outside the plan, and what cannot be read at all, is `foreign`.
 *
 * @example formulaTree("=1+2") // { kind: "call", name: "+", args: [{ kind: "value", value: 1 }, …] }
 */
export function formulaTree(formula: string): FormulaTree {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (tokens === null) return FOREIGN;
  try {
    return new Reader(tokens).whole();
  } catch (error) {
    if (error instanceof UnreadableFormula) return FOREIGN;
    throw error;
  }
}
