import { isCellError, type CellError } from "../core/cells/cell-error";
import { coerce, textOfNumberArgument } from "./coerce";
import type {
  CustomFunction,
  EntityCard,
  FormattedNumber,
  FunctionContext,
  FunctionResult,
  ResultCell,
} from "./function";
import { problems } from "./problems";
import { shorthandOf } from "./shorthand";

const argumentFor = (fn: CustomFunction, args: readonly unknown[], index: number): unknown => {
  const parameter = fn.parameters[index];
  if (parameter === undefined) return undefined;
  if (parameter.repeating !== true) return coerce(parameter, args[index]);
  const given = args[index];
  const each = Array.isArray(given) ? given : given === null || given === undefined ? [] : [given];
  const all = each.map((argument: unknown) => coerce(parameter, argument));
  return all.find(isCellError) ?? all;
};

/** The shorthand among the number arguments: nothing can be worked out from a figure that is not there. */
const shorthandAmong = (fn: CustomFunction, args: readonly unknown[]): string | null => {
  for (const [index, parameter] of fn.parameters.entries()) {
    const text = textOfNumberArgument(parameter, args[index]);
    const shorthand = text === null ? null : shorthandOf(text);
    if (shorthand !== null) return shorthand;
  }
  return null;
};

const isFormatted = (cell: unknown): cell is FormattedNumber =>
  typeof cell === "object" && cell !== null && "format" in cell;

const isCard = (cell: unknown): cell is EntityCard =>
  typeof cell === "object" && cell !== null && "sections" in cell;

const checkedCell = (cell: ResultCell): ResultCell => {
  const value = isFormatted(cell) ? cell.number : cell;
  return typeof value === "number" && !Number.isFinite(value) ? problems.noNumber() : cell;
};

const checked = (fn: CustomFunction, result: FunctionResult): FunctionResult => {
  if (!Array.isArray(result)) return checkedCell(result as ResultCell);
  const table = result as readonly (readonly ResultCell[])[];
  if (table.length === 0 || table[0]?.length === 0) return problems.emptyResult(fn);
  return table.map((row) => row.map(checkedCell));
};

/**
 * Runs one custom function on arguments as Excel hands them over.
 *
 * Checks how many there are, turns each into what its parameter says (omitted ones arrive as null),
 * passes errors on, answers a shorthand such as `[c]` with the same shorthand, and lets no infinite or
 * undefined number out. Arguments of a repeating parameter arrive as one array.
 *
 * @example invoke(percent, [45, 60], context) // { number: 75, format: '0.0"%"' }
 */
export const invoke = (
  fn: CustomFunction,
  args: readonly unknown[],
  context: FunctionContext,
): FunctionResult | CellError => {
  if (args.length > fn.parameters.length) return problems.tooManyArguments(fn, args.length);
  const coerced: unknown[] = [];
  let firstProblem: CellError | null = null;
  for (let index = 0; index < fn.parameters.length; index += 1) {
    const argument = argumentFor(fn, args, index);
    if (isCellError(argument)) firstProblem ??= argument;
    coerced.push(argument);
  }
  if (firstProblem !== null) return shorthandAmong(fn, args) ?? firstProblem;
  return checked(fn, fn.run(coerced, context));
};

/**
 * A result without number formats and cards, blank cells as empty text.
 *
 * @example plainResult({ number: 75, format: '0.0"%"' }) // 75
 */
export const plainResult = (result: FunctionResult): PlainCell | PlainCell[][] =>
  Array.isArray(result)
    ? (result as readonly (readonly ResultCell[])[]).map((row) => row.map(plainResultCell))
    : plainResultCell(result as ResultCell);

type PlainCell = Exclude<ResultCell, FormattedNumber | EntityCard>;

const plainResultCell = (cell: ResultCell): PlainCell => {
  if (isCard(cell)) return cell.text;
  return isFormatted(cell) ? cell.number : cell === null ? "" : cell;
};

export { isCard, isFormatted };
