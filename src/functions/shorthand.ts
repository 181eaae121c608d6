import type { Shorthand } from "../benchmarks/benchmarks";

const SHORTHANDS: readonly Shorthand[] = ["[c]", "[x]", "[z]", "[low]", "[u]"];

/**
 * The shorthand that a cell holds instead of a figure, in its bracketed form, or null.
 *
 * `[c]` suppressed, `[x]` not available, `[z]` not applicable, `[low]` rounds to nothing, `[u]` of low
 * reliability; the publications' files write the same letters without brackets.
 *
 * Source: Government Analysis Function, Symbols in tables: definitions and help.
 *
 * @example shorthandOf("C") // "[c]"
 */
export const shorthandOf = (text: string): Shorthand | null => {
  const bare = text.trim().toLowerCase();
  const code = bare.startsWith("[") && bare.endsWith("]") ? bare.slice(1, -1) : bare;
  return SHORTHANDS.find((shorthand) => shorthand === `[${code}]`) ?? null;
};
