import { type ICellData, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  StringValueObject,
  ValueObjectFactory,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellValue, ErrorValue } from "../../workbook/engine";
import { cellValue } from "../cells/cell-reader";

export type Matrix = readonly (readonly CellValue[])[];
export type Argument = CellValue | Matrix;

export const isMatrix = (value: unknown): value is Matrix => Array.isArray(value);
export const isError = (value: unknown): value is ErrorValue =>
  typeof value === "object" && value !== null && "error" in value;

/** What the interpreter hands to a function that asks for references. */
type Variant = BaseValueObject | BaseReferenceObject;

function plainValue(value: BaseValueObject | null | undefined): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.getValue() as CellValue;
}

/** Reads an argument: a value or an array of a formula, or the cells of a reference. */
export function readArgument(variant: Variant): Argument {
  if (variant.isReferenceObject()) return readReference(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (!value.isArray()) return plainValue(value);
  const rows = (value as ArrayValueObject).getArrayValue();
  return rows.map((row) => row.map((item) => plainValue(item as BaseValueObject)));
}

/**
 * Reads the cells of a reference straight from the sheet's memory, several times faster than through
 * Univer's value objects. Functions that read the same range in one calculation share one matrix.
 */
function readReference(reference: BaseReferenceObject): Matrix | ErrorValue {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (startRow < 0 || startColumn < 0 || Number.isNaN(startRow + startColumn)) {
    return { error: ErrorType.REF };
  }
  const key = `cells:${reference.getSheetId()}:${startRow}:${endRow}:${startColumn}:${endColumn}`;
  const cache = FORMULA_REF_TO_ARRAY_CACHE as unknown as {
    get(key: string): Matrix | undefined;
    set(key: string, value: Matrix): void;
  };
  const known = cache.get(key);
  if (known) return known;
  const cellAt = cellsOf(reference);
  const matrix: CellValue[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const line = new Array<CellValue>(endColumn - startColumn + 1);
    for (let column = startColumn; column <= endColumn; column++) {
      line[column - startColumn] = cellValue(cellAt(row, column));
    }
    matrix.push(line);
  }
  cache.set(key, matrix);
  return matrix;
}

interface Grid {
  getValue(row: number, column: number): Nullable<ICellData>;
}

/** Cells as the running calculation sees them: fresh results first, then spills, then the sheet. */
function cellsOf(reference: BaseReferenceObject): (row: number, column: number) => Nullable<ICellData> {
  const runtime = reference.getCurrentRuntimeSheetData() as Nullable<Grid>;
  const runtimeSpills = reference.getCurrentRuntimeActiveArrayFormulaCellData() as Nullable<Grid>;
  const spills = reference.getCurrentActiveArrayFormulaCellData() as Nullable<Grid>;
  const cells = reference.getCurrentActiveSheetData()?.cellData as unknown as Nullable<Grid>;
  return (row, column) => {
    const fresh = runtime?.getValue(row, column) ?? runtimeSpills?.getValue(row, column);
    if (fresh) return fresh;
    if (spills?.getValue(row, column)) return reference.getCellData(row, column);
    return cells?.getValue(row, column);
  };
}

/** Turns the result of a custom function into what the formula engine calculates with. */
export function toFormulaValue(result: Argument): BaseValueObject {
  if (!isMatrix(result)) return scalar(result);
  const width = result[0]?.length ?? 0;
  if (width === 0 || result.some((row) => row.length !== width)) {
    return ErrorValueObject.create(width === 0 ? ErrorType.CALC : ErrorType.VALUE);
  }
  if (result.length === 1 && width === 1) return scalar(result[0]?.[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(scalar)),
    rowCount: result.length,
    columnCount: width,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalar(value: CellValue): BaseValueObject {
  // A formula cannot give a blank cell; as in Excel, a blank result counts as nought.
  if (value === null || value === undefined) return ValueObjectFactory.create(0);
  if (isError(value)) return ErrorValueObject.create(value.error as ErrorType);
  if (typeof value === "number" && !Number.isFinite(value)) {
    return ErrorValueObject.create(ErrorType.NUM);
  }
  // A text stays what the function says, though it may read as a date or a number.
  return typeof value === "string" ? StringValueObject.create(value) : ValueObjectFactory.create(value);
}

/** Coerces a scalar argument to the parameter's type as Excel does before it calls the function. */
export function coerce(value: CellValue, type: string | undefined): CellValue {
  if (value === null || isError(value)) return value;
  if (type === "number" && typeof value !== "number") {
    if (typeof value === "boolean") return value ? 1 : 0;
    const number = value.trim() === "" ? NaN : Number(value);
    return Number.isNaN(number) ? { error: "#VALUE!" } : number;
  }
  if (type === "string" && typeof value !== "string") {
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  }
  if (type === "boolean" && typeof value !== "boolean") {
    if (typeof value === "number") return value !== 0;
    const upper = value.toUpperCase();
    return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : { error: "#VALUE!" };
  }
  return value;
}
