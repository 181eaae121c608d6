import { HostError } from "./host-error";

/** A whole number that the caller must give. */
export function integer(argument: unknown): number {
  if (typeof argument !== "number" || !Number.isInteger(argument)) throw new HostError("InvalidArgument");
  return argument;
}

export const integerOr = (argument: unknown, fallback: number): number =>
  argument === null || argument === undefined ? fallback : integer(argument);

export function textArgument(argument: unknown): string {
  if (typeof argument !== "string" || argument === "") throw new HostError("InvalidArgument");
  return argument;
}

/** One of the values that Excel knows; case as Excel spells it. */
export function oneOf<Value extends string>(allowed: readonly Value[], argument: unknown): Value {
  const found = allowed.find((value) => value.toLowerCase() === String(argument).toLowerCase());
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

export function found<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw new HostError("ItemNotFound");
  return item;
}

/** Turns "not found" into a null object, as every `…OrNullObject` does. */
export function orNull<Answer>(find: () => Answer): Answer | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof HostError && (error.code === "ItemNotFound" || error.code === "InvalidArgument"))
      return null;
    throw error;
  }
}
