// In this order: what comes first may hold characters of what comes later.
const TOKENS = {
  text: /"(?:[^"]|"")*"/y,
  planned: /\{(?:sheet|table):[^}]+\}/y,
  quotedSheet: /'(?:[^']|'')*'/y,
  error: /#(?:N\/A|[A-Z_]+[!?]|DIV\/0!)/y,
  number: /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy,
  word: /[\p{L}_\\$][\p{L}\p{N}_.$\\?]*/uy,
  other: /[^]/y,
} as const;

/** A piece of a formula: its text, and what it may be. */
export interface Token {
  readonly kind: keyof typeof TOKENS | "brackets";
  readonly text: string;
}

/** What stands in square brackets after a table or before a sheet, brackets inside included. */
function bracketsAt(formula: string, at: number): string {
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const character = formula[index];
    if (character === "'") index += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && (depth -= 1) === 0) return formula.slice(at, index + 1);
  }
  throw new RangeError(`Brackets do not close: ${formula}`);
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === "[") return { kind: "brackets", text: bracketsAt(formula, at) };
  for (const [kind, pattern] of Object.entries(TOKENS) as [keyof typeof TOKENS, RegExp][]) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new RangeError(`Cannot read from place ${at}: ${formula}`);
}

/**
 * The pieces of a formula from left to right, which make it again when joined.
 *
 * Errors: a RangeError for square brackets that do not close.
 *
 * @example tokensOf('=A1&"x"').map(({ text }) => text) // ["=", "A1", "&", '"x"']
 */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
