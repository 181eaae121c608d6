import {
  BaseFunction,
  ErrorType,
  FunctionType,
  IFunctionService,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type {
  CellValue,
  CustomFunctionCall,
  CustomFunctionMetadata,
  CustomFunctionRunner,
} from "../../workbook/engine";
import type { FunctionCalls } from "./function-calls";
import {
  coerce,
  isError,
  isMatrix,
  readArgument,
  toFormulaValue,
  type Argument,
  type Matrix,
} from "./function-values";
import type { UniverWorkbook } from "../univer-workbook";

type Parameter = CustomFunctionMetadata["parameters"][number];

/** Excel's ceiling for arguments of one function. */
const MOST_ARGUMENTS = 255;

/** The name of a custom function as formulas write it. */
export const qualifiedName = (namespace: string, { name }: CustomFunctionMetadata) =>
  `${namespace}.${name}`.toUpperCase();

/** Makes the functions of an add-in known to the formula engine, as Excel does with functions.json. */
export function registerFunctions(
  book: UniverWorkbook,
  calls: FunctionCalls,
  namespace: string,
  functions: readonly CustomFunctionMetadata[],
  run: CustomFunctionRunner,
): void {
  const service = book.injector.get(IFunctionService);
  for (const metadata of functions) {
    const name = qualifiedName(namespace, metadata);
    service.registerExecutors(new CustomFunctionExecutor(name, metadata, calls, run));
    service.registerDescriptions({
      functionName: name,
      functionType: FunctionType.User,
      description: metadata.description ?? "",
      abstract: metadata.description ?? "",
      functionParameter: metadata.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    });
  }
  forgetParsedFormulas(book);
}

/** Formulas that were parsed while a name was unknown, or meant something else, are parsed anew. */
export function forgetParsedFormulas(book: UniverWorkbook): void {
  // The cache drops what contains the text it is given; every formula contains the empty text.
  book.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
}

class CustomFunctionExecutor extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly metadata: CustomFunctionMetadata,
    private readonly calls: FunctionCalls,
    private readonly runner: CustomFunctionRunner,
  ) {
    super(name);
    const { parameters } = metadata;
    this.minParams = parameters.filter((each) => !each.optional && !each.repeating).length;
    this.maxParams = parameters.some((each) => each.repeating) ? MOST_ARGUMENTS : parameters.length;
  }

  /** A text such as "DEC-10" stays a text: Univer would read a date in it. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: (BaseValueObject | BaseReferenceObject)[]): BaseValueObject {
    const given: Argument[] = [];
    const count = Math.max(variants.length, this.metadata.parameters.length);
    for (let index = 0; index < count; index++) {
      const parameter = this.parameter(index);
      if (!parameter || (parameter.repeating && index >= variants.length)) break;
      const variant = variants[index];
      given.push(variant ? argument(variant, parameter) : null);
    }
    const size = broadcastSize(given, (index) => this.isScalar(index));
    if (!size) return toFormulaValue(this.call(given));
    const results = Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (__, column) =>
        first(
          this.call(given.map((each, index) => (this.isScalar(index) ? element(each, row, column) : each))),
        ),
      ),
    );
    return toFormulaValue(results);
  }

  private parameter(index: number): Parameter | undefined {
    const { parameters } = this.metadata;
    const last = parameters[parameters.length - 1];
    return parameters[index] ?? (last?.repeating ? last : undefined);
  }

  private isScalar(index: number): boolean {
    return this.parameter(index)?.dimensionality !== "matrix";
  }

  private call(given: readonly Argument[]): Argument {
    const values = given.map((value, index) =>
      isMatrix(value) ? value : coerce(value, this.parameter(index)?.type),
    );
    const refused = values.find((value, index) => isError(value) && !this.acceptsErrors(index));
    if (refused !== undefined) return refused;
    const call: CustomFunctionCall = {
      functionId: this.metadata.id,
      arguments: values,
      caller: { sheetId: this.subUnitId ?? "", row: this.row, column: this.column },
    };
    return this.calls.ask(call, this.runner, this.metadata.options?.stream === true);
  }

  private acceptsErrors(index: number): boolean {
    const type = this.parameter(index)?.type ?? "any";
    return type === "any" && this.metadata.options?.allowErrorForDataTypeAny === true;
  }
}

/** An argument in the shape that the parameter declares. */
function argument(variant: BaseValueObject | BaseReferenceObject, parameter: Parameter): Argument {
  const value = readArgument(variant);
  if (parameter.dimensionality === "matrix") {
    const omitted = value === null && !variant.isReferenceObject();
    return isMatrix(value) || omitted || isError(value) ? value : [[value]];
  }
  return isMatrix(value) && value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;
}

/** Size of the result when ranges are given for scalar parameters: Excel then calls once an element. */
function broadcastSize(given: readonly Argument[], isScalar: (index: number) => boolean) {
  const ranges = given.filter((value, index): value is Matrix => isMatrix(value) && isScalar(index));
  if (ranges.length === 0) return null;
  return {
    rows: Math.max(...ranges.map((range) => range.length)),
    columns: Math.max(...ranges.map((range) => range[0]?.length ?? 0)),
  };
}

/** The element at a position; one row or one column repeats, beyond a larger range Excel gives #N/A. */
function element(value: Argument, row: number, column: number): CellValue {
  if (!isMatrix(value)) return value;
  const line = value[value.length === 1 ? 0 : row];
  const cell = line?.[line.length === 1 ? 0 : column];
  return cell === undefined ? { error: ErrorType.NA } : cell;
}

/** Excel cannot nest arrays: of a function that gives an array for each element, the first value stays. */
const first = (value: Argument): CellValue => (isMatrix(value) ? (value[0]?.[0] ?? null) : value);
