import type { NeighbourEdition } from "../../benchmarks/benchmarks";
import type { Indicator } from "../../indicators/indicator";

/**
 * A text as a formula holds it.
 *
 * @example quoted('the "care" list') // '"the ""care"" list"'
 */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A call of one of our functions. Arguments are formula texts; quote texts first.
 *
 * @example call("BENCHMARK", quoted("DEC-6"), quoted("England"), "2025")
 * // 'CSPI.BENCHMARK("DEC-6","England",2025)'
 */
export const call = (id: string, ...args: readonly string[]): string => `CSPI.${id}(${args.join(",")})`;

/**
 * Formula text of an authority's statistical neighbours; the 2025 edition needs no naming.
 *
 * @example neighboursOf("$B$5", 2021) // '"neighbours of "&$B$5&" (2021)"'
 */
export const neighboursOf = (authority: string, edition: NeighbourEdition = 2025): string =>
  `"neighbours of "&${authority}${edition === 2025 ? "" : `&" (${edition})"`}`;

/**
 * The statistical neighbours of an authority whose name is known, as a function takes them.
 *
 * @example neighboursNamed("Leeds", 2021) // "neighbours of Leeds (2021)"
 */
export const neighboursNamed = (authority: string, edition: NeighbourEdition = 2025): string =>
  `neighbours of ${authority}${edition === 2025 ? "" : ` (${edition})`}`;

/** True when every cell holds a number, neither blank nor a shorthand. */
export const allNumbers = (...cells: readonly string[]): string =>
  cells.length === 1 ? `ISNUMBER(${cells[0]})` : `AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(",")})`;

/** The formula where its inputs are numbers, else the shorthand for "not available". */
export const whereNumbers = (cells: readonly string[], formula: string): string =>
  `=IF(${allNumbers(...cells)},${formula},"[x]")`;

/** A number as words show it, with the decimal places of its indicator. */
export const inWords = (cell: string, decimals: number): string =>
  `TEXT(${cell},${quoted(decimals > 0 ? `0.${"0".repeat(decimals)}` : "#,##0")})`;

/** What follows a figure in words: percentages have a sign, other units are said by the axis. */
export const signOf = ({ unit }: Pick<Indicator, "unit">): string => (unit === "per cent" ? "%" : "");

/** The words with a capital first letter, as titles of axes have. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Arguments at the end of a call that may be left out, without the empty ones after the last given.
 *
 * @example optionalArguments("", '"Date=Rcvd"', "") // ["", '"Date=Rcvd"']
 */
export const optionalArguments = (...args: readonly string[]): readonly string[] =>
  args.slice(
    0,
    args.reduce((last, arg, position) => (arg === "" ? last : position + 1), 0),
  );
