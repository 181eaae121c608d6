import { CellError, isCellError, type CellErrorCode } from "../core/cells/cell-error";
import type { Grid, Scalar } from "../core/cells/grid";
import { parseDateText } from "../core/calendar/date-text";
import { isDateSerial } from "../core/calendar/excel-dates";
import type { Parameter } from "./function";
import { problems } from "./problems";

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:e[-+]?\d+)?$|^[-+]?\.\d+$/i;

/** What Excel hands over for a cell that carries more than a plain value. */
interface RichCell {
  readonly type?: string;
  readonly basicValue?: unknown;
  readonly code?: string;
  readonly message?: string | null;
  readonly text?: string;
}

const unwrapped = ({ type, basicValue, code, message, text }: RichCell): Scalar => {
  // The basic value of a card is #VALUE! unless it was given one: it stands for the text of its cell.
  if (type === "Entity" && (basicValue === undefined || basicValue === "#VALUE!")) return text ?? null;
  const errorCode = code ?? (type === "Error" ? basicValue : undefined);
  if (typeof errorCode === "string") return new CellError(errorCode as CellErrorCode, message ?? "");
  return type === "Empty" ? null : plainCell(basicValue);
};

/** A cell as it arrives, reduced to what the functions know; blank cells are null. */
export const plainCell = (cell: unknown): Scalar => {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return cell;
  if (isCellError(cell)) return cell;
  return typeof cell === "object" ? unwrapped(cell) : null;
};

const isBlank = (cell: Scalar): cell is null =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

const isPlainRow = (row: readonly unknown[]): boolean =>
  row.every((cell) => cell === null || typeof cell !== "object" || isCellError(cell));

/** A range as it arrives. The very same array comes back when its cells are plain, so that it can be a cache key. */
export const plainGrid = (range: readonly (readonly unknown[])[]): Grid =>
  range.every(isPlainRow) ? (range as Grid) : range.map((row) => row.map(plainCell));

const toNumber = (parameter: Parameter, cell: Scalar): number | CellError => {
  if (typeof cell === "number") return cell;
  const text = typeof cell === "string" ? cell.trim() : "";
  if (!NUMBER.test(text)) return problems.notNumber(parameter, cell);
  return Number(text.replaceAll(",", ""));
};

const inRange = (parameter: Parameter, value: number): number | CellError => {
  const { atLeast, atMost, whole } = parameter;
  const tooSmall = atLeast !== undefined && value < atLeast;
  const tooLarge = atMost !== undefined && value > atMost;
  if ((tooSmall || tooLarge) && atLeast !== undefined && atMost !== undefined) {
    return problems.outside(parameter, value, atLeast, atMost);
  }
  if (tooSmall) return problems.tooSmall(parameter, value, atLeast);
  if (tooLarge) return problems.tooLarge(parameter, value, atMost);
  return whole === true && !Number.isInteger(value) ? problems.notWhole(parameter, value) : value;
};

const toDate = (parameter: Parameter, cell: Scalar): number | CellError => {
  if (typeof cell === "number" && isDateSerial(cell)) return Math.floor(cell);
  const day = typeof cell === "string" ? parseDateText(cell.trim()) : null;
  return day ?? problems.notDate(parameter, cell);
};

const toLikelyDate = (parameter: Parameter, cell: Scalar): number | CellError => {
  const day = toDate(parameter, cell);
  if (isCellError(day) || parameter.atLeast === undefined || day >= parameter.atLeast) return day;
  return problems.tooEarly(parameter, cell, day);
};

const toText = (parameter: Parameter, cell: Scalar): string | CellError => {
  const text = typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell).trim();
  if (parameter.oneOf === undefined) return text;
  const word = parameter.oneOf.find((allowed) => allowed.toLowerCase() === text.toLowerCase());
  return word ?? problems.notOneOf(parameter, cell, parameter.oneOf);
};

const toBoolean = (parameter: Parameter, cell: Scalar): boolean | CellError => {
  if (typeof cell === "boolean") return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  const text = String(cell).trim().toLowerCase();
  if (["true", "yes", "y"].includes(text)) return true;
  return ["false", "no", "n"].includes(text) ? false : problems.notYesOrNo(parameter, cell);
};

const toRange = (parameter: Parameter, argument: unknown): Grid | undefined | CellError => {
  const grid = Array.isArray(argument)
    ? plainGrid(argument as readonly (readonly unknown[])[])
    : [[plainCell(argument)]];
  const isAbsent =
    grid.length === 0 || (grid.length === 1 && grid[0]?.length === 1 && isBlank(grid[0][0] ?? null));
  if (!isAbsent) return grid;
  return parameter.optional === true ? undefined : problems.missing(parameter);
};

const onlyCell = (parameter: Parameter, argument: unknown): Scalar => {
  if (!Array.isArray(argument)) return plainCell(argument);
  const grid = argument as readonly (readonly unknown[])[];
  const columns = grid[0]?.length ?? 0;
  if (grid.length === 1 && columns === 1) return plainCell(grid[0]?.[0]);
  return problems.notOneCell(parameter, grid.length, columns);
};

/**
 * Turns one argument into what its parameter says, or into the error that the cell should show.
 *
 * An omitted or blank optional argument is undefined. Text that is a number counts as one, dates may be
 * serials or text with the day first, and a range of one cell stands for its cell. An error in the
 * argument is passed on.
 */
export const coerce = (parameter: Parameter, argument: unknown): unknown => {
  if (parameter.kind === "range" || parameter.kind === "records") return toRange(parameter, argument);
  const cell = onlyCell(parameter, argument);
  if (isCellError(cell)) return cell;
  if (isBlank(cell)) return parameter.optional === true ? undefined : problems.missing(parameter);
  switch (parameter.kind) {
    case "number": {
      const value = toNumber(parameter, cell);
      return isCellError(value) ? value : inRange(parameter, value);
    }
    case "date":
      return toLikelyDate(parameter, cell);
    case "text":
      return toText(parameter, cell);
    case "boolean":
      return toBoolean(parameter, cell);
    default:
      return cell;
  }
};

/** The text of a number argument, where a shorthand may stand instead of a figure. */
export const textOfNumberArgument = ({ kind }: Parameter, argument: unknown): string | null => {
  if (kind !== "number") return null;
  const only = Array.isArray(argument) ? (argument as readonly (readonly unknown[])[])[0]?.[0] : argument;
  const cell = plainCell(only);
  return typeof cell === "string" ? cell : null;
};
