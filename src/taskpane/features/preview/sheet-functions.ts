import { CellError, isCellError } from "../../../core/cells/cell-error";
import { dateParts, dayNumber } from "../../../core/calendar/excel-dates";
import { roundHalfUp } from "../../../core/statistics/rounding";
import { numberWords } from "./number-words";
import {
  flat,
  isGrid,
  numberOf,
  single,
  wordsOf,
  type PreviewGrid,
  type PreviewScalar,
  type PreviewValue,
} from "./preview-value";

/** Errors and own figures among the arguments are the answer, unless a function `seesAll`. */
export interface SheetFunction {
  readonly seesAll?: true;
  readonly run: (args: readonly PreviewValue[]) => PreviewValue;
}

const ERROR_TYPES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const notAvailable = (): CellError => new CellError("#N/A", "");

const numbersIn = (args: readonly PreviewValue[]): readonly number[] =>
  args.flatMap(flat).filter((one): one is number => typeof one === "number");

const arithmetic =
  (work: (left: number, right: number) => number | CellError) =>
  ([left = null, right = null]: readonly PreviewValue[]): PreviewScalar => {
    const [one, other] = [numberOf(single(left)), numberOf(single(right))];
    if (isCellError(one)) return one;
    return isCellError(other) ? other : work(one, other);
  };

/** Excel compares numbers with numbers and words without regard to case. */
const order = (left: PreviewScalar, right: PreviewScalar): number => {
  if (typeof left === "number" && typeof right === "number") return left - right;
  return wordsOf(left).toLowerCase().localeCompare(wordsOf(right).toLowerCase(), "en-GB");
};

const comparing =
  (holds: (order: number) => boolean) =>
  ([left = null, right = null]: readonly PreviewValue[]): boolean =>
    holds(order(single(left), single(right)));

const numeric =
  (work: (...numbers: number[]) => number) =>
  (args: readonly PreviewValue[]): PreviewScalar => {
    const numbers = args.map((one) => numberOf(single(one)));
    return numbers.find(isCellError) ?? work(...(numbers as number[]));
  };

const cellAt = (grid: PreviewValue, row: number, column: number): PreviewScalar => {
  const rows: PreviewGrid = isGrid(grid) ? grid : [[grid]];
  const isLine = rows.length === 1 && column === 1 && row > 1;
  const found = isLine ? rows[0]?.[row - 1] : rows[row - 1]?.[column - 1];
  return found === undefined ? new CellError("#REF!", "") : found;
};

const nth = (args: readonly PreviewValue[], direction: 1 | -1): PreviewScalar => {
  const [values = null, place = null] = args;
  const sorted = [...numbersIn([values])].sort((one, other) => direction * (one - other));
  return sorted[Number(single(place)) - 1] ?? new CellError("#NUM!", "");
};

function countIf([range = null, rule = null]: readonly PreviewValue[]): number {
  const [, sign = "=", wanted = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wordsOf(single(rule))) ?? [];
  const target = wanted !== "" && !Number.isNaN(Number(wanted)) ? Number(wanted) : wanted;
  const holds: Readonly<Record<string, (difference: number) => boolean>> = {
    "=": (difference) => difference === 0,
    "<>": (difference) => difference !== 0,
    "<": (difference) => difference < 0,
    ">": (difference) => difference > 0,
    "<=": (difference) => difference <= 0,
    ">=": (difference) => difference >= 0,
  };
  return flat(range).filter((one) => typeof one === typeof target && holds[sign]?.(order(one, target)))
    .length;
}

const isTrue = (value: PreviewScalar): boolean =>
  value === true || (typeof value === "number" && value !== 0);

/** The worksheet functions and signs that plans use, by name. */
export const sheetFunctions: Readonly<Record<string, SheetFunction>> = {
  "+": { run: arithmetic((left, right) => left + right) },
  "-": { run: arithmetic((left, right) => left - right) },
  "*": { run: arithmetic((left, right) => left * right) },
  "/": { run: arithmetic((left, right) => (right === 0 ? new CellError("#DIV/0!", "") : left / right)) },
  "&": { run: (args) => args.map((one) => wordsOf(single(one))).join("") },
  "=": { run: comparing((difference) => difference === 0) },
  "<>": { run: comparing((difference) => difference !== 0) },
  "<": { run: comparing((difference) => difference < 0) },
  ">": { run: comparing((difference) => difference > 0) },
  "<=": { run: comparing((difference) => difference <= 0) },
  ">=": { run: comparing((difference) => difference >= 0) },
  AND: { run: (args) => args.flatMap(flat).every(isTrue) },
  OR: { run: (args) => args.flatMap(flat).some(isTrue) },
  NOT: { run: ([value = null]) => !isTrue(single(value)) },
  ISNUMBER: { seesAll: true, run: ([value = null]) => typeof single(value) === "number" },
  ISERROR: { seesAll: true, run: ([value = null]) => isCellError(single(value)) },
  "ERROR.TYPE": {
    seesAll: true,
    run: ([value = null]) => {
      const seen = single(value);
      return isCellError(seen) ? ERROR_TYPES.indexOf(seen.code) + 1 : notAvailable();
    },
  },
  NA: { run: notAvailable },
  ROUND: { run: numeric((value, places = 0) => roundHalfUp(value, places)) },
  ABS: { run: numeric(Math.abs) },
  SQRT: { run: numeric(Math.sqrt) },
  MIN: { run: (args) => Math.min(...numbersIn(args)) },
  MAX: { run: (args) => Math.max(...numbersIn(args)) },
  SUM: { run: (args) => numbersIn(args).reduce((sum, one) => sum + one, 0) },
  COUNT: { seesAll: true, run: (args) => numbersIn(args).length },
  COUNTIF: { seesAll: true, run: countIf },
  SMALL: { run: (args) => nth(args, 1) },
  LARGE: { run: (args) => nth(args, -1) },
  INDEX: {
    seesAll: true,
    run: ([grid = null, row = 1, column = 1]) => cellAt(grid, Number(single(row)), Number(single(column))),
  },
  MATCH: {
    run: ([wanted = null, range = null]) => {
      const at = flat(range).findIndex((one) => order(one, single(wanted)) === 0);
      return at < 0 ? notAvailable() : at + 1;
    },
  },
  TEXT: {
    run: ([value = null, format = ""]) => {
      const seen = single(value);
      return typeof seen === "number" ? numberWords(seen, wordsOf(single(format))) : seen;
    },
  },
  LEN: { run: ([value = null]) => wordsOf(single(value)).length },
  YEAR: { run: numeric((day) => dateParts(day).year) },
  MONTH: { run: numeric((day) => dateParts(day).month) },
  DAY: { run: numeric((day) => dateParts(day).day) },
  DATE: { run: numeric((year, month = 1, day = 1) => dayNumber(year, month, day)) },
};
