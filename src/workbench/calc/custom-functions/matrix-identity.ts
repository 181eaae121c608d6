import type { CellValue } from "../../workbook/engine";
import { isError, isMatrix, type Argument, type Matrix } from "./function-values";

/**
 * Gives equal matrices one name, so that a call with a large range is compared by name and not cell
 * by cell for each of the functions that read it.
 */
export function matrixIdentity() {
  const names = new WeakMap<Matrix, string>();
  const bySize = new Map<string, WeakRef<Matrix>[]>();
  let count = 0;
  const nameOf = (matrix: Matrix): string => {
    const known = names.get(matrix);
    if (known) return known;
    const size = `${matrix.length}x${matrix[0]?.length ?? 0}`;
    const alike = (bySize.get(size) ?? []).filter((reference) => reference.deref());
    const twin = alike.map((reference) => reference.deref() as Matrix).find((m) => same(m, matrix));
    const name = (twin && names.get(twin)) ?? `matrix ${(count += 1)}`;
    names.set(matrix, name);
    if (!twin) alike.push(new WeakRef(matrix));
    bySize.set(size, alike);
    return name;
  };
  return { keyOf: (value: Argument): unknown => (isMatrix(value) ? { matrix: nameOf(value) } : value) };
}

function same(a: Matrix, b: Matrix): boolean {
  return a.every((row, index) => {
    const other = b[index] as readonly CellValue[];
    return row.every((value, column) => {
      const counterpart = other[column] ?? null;
      if (value === counterpart) return true;
      return isError(value) && isError(counterpart) && value.error === counterpart.error;
    });
  });
}
