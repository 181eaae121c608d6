import { numfmt } from "@univerjs/core";

/** Excel's error values, with those that only a host shows while it waits. */
export const CELL_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#BLOCKED!",
  "#FIELD!",
  "#UNKNOWN!",
]);

/** What an entry becomes: a formula, a constant, or text that was forced by an apostrophe. */
export type Entry =
  | { readonly kind: "formula"; readonly text: string }
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string; readonly forced: boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number; readonly format?: string };

const COULD_BE_NUMBER = /^[\s+\-(£$€.]*\d|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const MOST_DIGITS = 15;

/**
 * Reads what somebody typed as Excel with British settings does.
 *
 * A leading `=` starts a formula and `'` forces text; dates are day first; `%`, `£` and thousands
 * separators give the number a format.
 *
 * @example
 * parseEntry("12/03/2024"); // => { kind: "number", value: 45363, format: "dd/mm/yyyy" }
 */
export function parseEntry(typed: string): Entry {
  if (typed === "") return { kind: "blank" };
  if (typed.startsWith("'")) return { kind: "text", text: typed.slice(1), forced: true };
  if (typed.startsWith("=") && typed.length > 1) return { kind: "formula", text: typed };
  const upper = typed.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  if (CELL_ERRORS.has(upper)) return { kind: "error", error: upper };
  return parseNumber(typed) ?? { kind: "text", text: typed, forced: false };
}

function parseNumber(typed: string): Entry | null {
  if (!COULD_BE_NUMBER.test(typed)) return null;
  const parsed = numfmt.parseValue(typed.trim(), { locale: "en-GB" });
  if (!parsed || typeof parsed.v !== "number" || !Number.isFinite(parsed.v)) return null;
  const value = parsed.z ? parsed.v : Number(parsed.v.toPrecision(MOST_DIGITS));
  return parsed.z ? { kind: "number", value, format: parsed.z } : { kind: "number", value };
}
