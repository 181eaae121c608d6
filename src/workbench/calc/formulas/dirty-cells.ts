import type { IFormulaDirtyData } from "@univerjs/engine-formula";

/** What a calculation must look at again: ranges, names, tables, or everything. */
export type Dirty = Partial<IFormulaDirtyData>;

type NestedMap = Record<string, Record<string, unknown> | undefined>;

export const NOTHING: Dirty = {};

const MAPS = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const;

function mergeMaps(a: unknown, b: unknown): NestedMap {
  const merged: NestedMap = { ...(a as NestedMap | undefined) };
  for (const [unit, entries] of Object.entries((b as NestedMap | undefined) ?? {})) {
    merged[unit] = { ...merged[unit], ...entries };
  }
  return merged;
}

/** Both together, as a new object. */
export function mergeDirty(a: Dirty, b: Dirty): Dirty {
  const maps = Object.fromEntries(MAPS.map((key) => [key, mergeMaps(a[key], b[key])]));
  return {
    ...maps,
    dirtyRanges: [...(a.dirtyRanges ?? []), ...(b.dirtyRanges ?? [])],
    forceCalculation: Boolean(a.forceCalculation || b.forceCalculation),
  } as Dirty;
}
