import { HostError } from "./host-error";
import { addressOf } from "./find-range";
import { ObjectReference, rangeIn, type RangeTarget } from "./object-reference";
import { requireUnlocked } from "./protection";

/** A validation as it is given to the engine: Excel's rule, and what Excel shows about it. */
export interface ValidationDefinition {
  /** One key: `list`, `wholeNumber`, `decimal`, `textLength`, `date`, `time` or `custom`. */
  rule: Readonly<Record<string, unknown>>;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  ignoreBlanks: boolean;
}

const kinds: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

const none = (): ValidationDefinition => ({
  rule: {},
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  ignoreBlanks: true,
});

export function validationOf({ book, sheetId, area }: RangeTarget): ValidationDefinition {
  const known = book.engine.validation(sheetId, area);
  return { ...none(), ...(known?.rule as Partial<ValidationDefinition> | undefined) };
}

export function validationType(range: RangeTarget): string {
  const [kind] = Object.keys(validationOf(range).rule);
  return kind === undefined ? "None" : (kinds[kind] ?? "None");
}

export function setValidation(range: RangeTarget, change: Partial<ValidationDefinition>): void {
  requireUnlocked(range);
  const { book, sheetId, area } = range;
  book.engine.setValidation(sheetId, area, { ...validationOf(range), ...change });
  book.emit({ type: "rules", sheetId });
}

export function clearValidation(range: RangeTarget): void {
  requireUnlocked(range);
  range.book.engine.setValidation(range.sheetId, range.area, null);
  range.book.emit({ type: "rules", sheetId: range.sheetId });
}

const longestList = 255;

/** Checks a rule as Excel does. A range as source becomes the formula that refers to it. */
export function checkRule(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  const given = Object.entries(value).filter(([, criteria]) => criteria !== null && criteria !== undefined);
  const [first] = given;
  if (!first || given.length > 1 || kinds[first[0]] === undefined) throw new HostError("InvalidArgument");
  const [kind, criteria] = first as [string, Record<string, unknown>];
  const entries = Object.entries(criteria).map(([key, item]) => [key, plainCriterion(item)]);
  const plain = Object.fromEntries(entries) as Record<string, unknown>;
  const { source } = plain;
  const tooLong = kind === "list" && typeof source === "string" && !source.startsWith("=");
  if (tooLong && source.length > longestList) throw new HostError("InvalidArgument");
  return { [kind]: plain };
}

function plainCriterion(item: unknown): unknown {
  const range = rangeIn(item);
  if (range) return `=${addressOf(range)}`;
  if (item instanceof ObjectReference) throw new HostError("InvalidArgument");
  return item;
}
