import { longDate } from "../core/calendar/excel-dates";
import type { DayNumber } from "../core/calendar/period";
import { CellError } from "../core/cells/cell-error";
import type { CustomFunction, Parameter } from "./function";

// Every sentence the runner can put into a cell: what is wrong with the value seen, then what to do.

const LONGEST_QUOTE = 40;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const wrong = (text: string): CellError => new CellError("#VALUE!", sentence(text));
const absent = (text: string): CellError => new CellError("#N/A", sentence(text));

/** A value as a sentence quotes it: text in quotation marks and cut short, numbers as they are. */
export const quoted = (seen: unknown): string => {
  if (typeof seen === "boolean") return seen ? "TRUE" : "FALSE";
  if (typeof seen !== "string") return String(seen);
  return `"${seen.length > LONGEST_QUOTE ? `${seen.slice(0, LONGEST_QUOTE - 1)}…` : seen}"`;
};

/**
 * Words as a sentence lists them.
 *
 * @example listed(["value", "lower", "upper"]) // '"value", "lower" or "upper"'
 */
export const listed = (words: readonly string[]): string => {
  const all = words.map((word) => `"${word}"`);
  const last = all.pop() ?? "";
  return all.length === 0 ? last : `${all.join(", ")} or ${last}`;
};

const countOf = ({ parameters }: CustomFunction): string => {
  const most = parameters.length;
  const least = parameters.filter(({ optional }) => optional !== true).length;
  const noun = most === 1 ? "argument" : "arguments";
  return least === most ? `${most} ${noun}` : `${least} to ${most} ${noun}`;
};

export const problems = {
  tooManyArguments: (fn: CustomFunction, given: number) =>
    wrong(`${fn.id} takes ${countOf(fn)} and was given ${given}: take out what is too much`),

  missing: ({ name, kind }: Parameter) =>
    absent(
      kind === "range" || kind === "records"
        ? `the range for ${name} is missing: select cells for it`
        : `${name} is empty: type it or point at a cell that holds it`,
    ),

  notOneCell: ({ name }: Parameter, rows: number, columns: number) =>
    wrong(`${name} is a range of ${rows} by ${columns} cells: point at one cell`),

  notNumber: ({ name }: Parameter, seen: unknown) => wrong(`${name} is ${quoted(seen)}: give a number`),

  notWhole: ({ name }: Parameter, seen: number) => wrong(`${name} is ${seen}: give a whole number`),

  tooSmall: ({ name }: Parameter, seen: number, least: number) =>
    wrong(`${name} is ${seen}: give ${least} or more`),

  tooLarge: ({ name }: Parameter, seen: number, most: number) =>
    wrong(`${name} is ${seen}: give ${most} or less`),

  outside: ({ name }: Parameter, seen: number, least: number, most: number) =>
    wrong(`${name} is ${seen}: give a number from ${least} to ${most}`),

  notDate: ({ name }: Parameter, seen: unknown) =>
    wrong(`${name} is ${quoted(seen)}, which is not a date: write DATE(2024,4,1) or 1 April 2024`),

  tooEarly: ({ name }: Parameter, seen: unknown, day: DayNumber) =>
    wrong(
      `${name} is ${quoted(seen)}, which Excel reads as ${longDate(day)}: write DATE(2024,4,1) or 1 April 2024`,
    ),

  notText: ({ name }: Parameter, seen: unknown) => wrong(`${name} is ${quoted(seen)}: give text`),

  notYesOrNo: ({ name }: Parameter, seen: unknown) => wrong(`${name} is ${quoted(seen)}: give TRUE or FALSE`),

  notOneOf: ({ name }: Parameter, seen: unknown, words: readonly string[]) =>
    wrong(`${name} is ${quoted(seen)}: give ${listed(words)}`),

  emptyResult: (fn: CustomFunction) => absent(`${fn.id} found nothing to show: widen what was asked for`),

  noNumber: () => new CellError("#NUM!", "The answer is not a number"),

  benchmarksNotLoaded: () =>
    absent("the national figures could not be loaded: open the CSPI pane, then recalculate"),
} as const;
