import type { CellValue, CustomFunctionCall, CustomFunctionMetadata } from "../workbook/engine";

export type CallArgument = CustomFunctionCall["arguments"][number];
export type CallResult = CellValue | readonly (readonly CellValue[])[];

/** Excel's numbers for the errors that a custom function can end with. */
const errorTexts: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
};

/** A result in Excel's own terms: an error value, a number with a format, an entity. */
interface RichValue {
  readonly type?: string;
  readonly valueType?: string;
  readonly basicValue?: unknown;
  readonly code?: string;
  readonly message?: string;
  readonly text?: string;
  readonly numberFormat?: string;
}

const isMatrix = (argument: CallArgument): argument is readonly (readonly CellValue[])[] =>
  Array.isArray(argument);

const isError = (value: CellValue): value is { error: string; message?: string } =>
  typeof value === "object" && value !== null && "error" in value;

/** The first error among the arguments: Excel answers with it and does not call the function. */
export function errorAmong(args: readonly CallArgument[]): CellValue {
  for (const argument of args)
    for (const value of isMatrix(argument) ? argument.flat() : [argument]) if (isError(value)) return value;
  return null;
}

/** Puts arguments in the form in which the functions runtime gets them. */
export function wireArguments(
  args: readonly CallArgument[],
  metadata: CustomFunctionMetadata | undefined,
  blank: null | 0,
): unknown[] {
  const cell = (value: CellValue): unknown => {
    if (isError(value)) return { type: "Error", basicType: "Error", basicValue: value.error };
    return value ?? blank;
  };
  const one = (argument: CallArgument, dimensionality: string | undefined): unknown => {
    if (dimensionality === "matrix") {
      if (isMatrix(argument)) return argument.map((row) => row.map(cell));
      return argument === null ? null : [[cell(argument)]];
    }
    if (!isMatrix(argument)) return argument === null ? null : cell(argument);
    return argument.length === 1 && argument[0]?.length === 1
      ? cell(argument[0][0] ?? null)
      : argument.map((row) => row.map(cell));
  };
  const parameters = metadata?.parameters ?? [];
  const repeating = parameters.findIndex((parameter) => parameter.repeating);
  const single = repeating < 0 ? args : args.slice(0, repeating);
  const values = single.map((argument, index) => one(argument, parameters[index]?.dimensionality));
  while (values.length < repeating) values.push(null);
  if (repeating >= 0)
    values.push(
      args.slice(repeating).map((argument) => one(argument, parameters[repeating]?.dimensionality)),
    );
  while (values.length < parameters.length) values.push(null);
  return values;
}

/** What a function that failed leaves in its cell. */
export const failure = (code: number, message: unknown): CellValue => ({
  error: errorTexts[code] ?? "#VALUE!",
  ...(typeof message === "string" && message !== "" ? { message } : {}),
});

const isRich = (value: unknown): value is RichValue => typeof value === "object" && value !== null;

function cellResult(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (!isRich(value)) return 0; // Excel shows a null result as 0
  const kind = value.type ?? value.valueType ?? "";
  if (kind === "Error" || kind === "CustomFunctionError")
    return {
      error: value.code ?? String(value.basicValue),
      ...(value.message ? { message: value.message } : {}),
    };
  if (kind === "Entity") return value.text ?? "#VALUE!";
  return cellResult(value.basicValue ?? value.text);
}

const isRows = (value: unknown): value is unknown[][] => Array.isArray(value) && value.every(Array.isArray);

/** What a function returned, as cells. A list that is no table is `#VALUE!`, as in Excel. */
export function callResult(value: unknown): CallResult {
  if (isRows(value)) return value.map((row) => row.map(cellResult));
  return Array.isArray(value) ? { error: "#VALUE!" } : cellResult(value);
}

/** The number formats that came with the values, by row and column; `null` when none did. */
export function resultFormats(value: unknown): (string | null)[][] | null {
  const rows = isRows(value) ? value : [[value]];
  const formats = rows.map((row) =>
    row.map((cell) => (isRich(cell) && cell.numberFormat ? cell.numberFormat : null)),
  );
  return formats.flat().some((format) => format !== null) ? formats : null;
}
