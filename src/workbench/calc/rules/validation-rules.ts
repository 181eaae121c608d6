import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import type { Rectangle, ValidationRule } from "../../workbook/engine";
import { overlap, toRange, type UniverWorkbook } from "../univer-workbook";

type Rule = Readonly<Record<string, unknown>>;

export interface ValidationList {
  validation(sheetId: string, range: Rectangle): ValidationRule | null;
  validations(sheetId: string): readonly ValidationRule[];
  setValidation(sheetId: string, range: Rectangle, rule: Rule | null): void;
}

/**
 * Data validation in the terms of Office.js: `{ rule, errorAlert, prompt, ignoreBlanks }`, where `rule`
 * is one of `{ list }`, `{ wholeNumber }`, `{ decimal }`, `{ date }`, `{ time }`, `{ textLength }` and
 * `{ custom }`. Univer shows it and holds users to it; the rule itself is kept as it was given.
 */
export interface ValidationDefinition {
  readonly rule: Readonly<Record<string, Criteria | undefined>>;
  readonly ignoreBlanks?: boolean;
  readonly errorAlert?: { showAlert?: boolean; title?: string; message?: string; style?: string };
  readonly prompt?: { showPrompt?: boolean; title?: string; message?: string };
}

interface Criteria {
  readonly operator?: string;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly formula?: string;
  readonly source?: string;
  readonly inCellDropDown?: boolean;
}

/** The rules for what may be entered, by sheet and range. */
export function validationList(book: UniverWorkbook): ValidationList {
  let rules: (ValidationRule & { id: string })[] = [];
  let made = 0;
  const remove = (sheetId: string, range: Rectangle) => {
    const gone = rules.filter((rule) => rule.sheetId === sheetId && overlap(rule.range, range));
    rules = rules.filter((rule) => !gone.includes(rule));
    for (const { id } of gone) {
      book.run(RemoveDataValidationMutation.id, { subUnitId: sheetId, ruleId: id });
    }
  };
  return {
    validation: (sheetId, range) =>
      rules.find((rule) => rule.sheetId === sheetId && overlap(rule.range, range)) ?? null,
    validations: (sheetId) => rules.filter((rule) => rule.sheetId === sheetId),
    setValidation(sheetId, range, rule) {
      remove(sheetId, range);
      if (!rule) return;
      const id = `validation-${(made += 1)}`;
      rules.push({ id, sheetId, range, rule });
      const shown = toUniverValidation(rule as unknown as ValidationDefinition);
      if (!shown) return;
      const univerRule: IDataValidationRule = { ...shown, uid: id, ranges: [toRange(range)] };
      book.run(AddDataValidationMutation.id, { subUnitId: sheetId, rule: univerRule });
    },
  };
}

const TYPES: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** Univer's form of a rule, or null for one that it does not know. */
function toUniverValidation(
  definition: ValidationDefinition,
): Omit<IDataValidationRule, "uid" | "ranges"> | null {
  const [kind, criteria] = Object.entries(definition.rule ?? {}).find(([, value]) => value) ?? [];
  const type = TYPES[kind ?? ""];
  if (!type || !criteria) return null;
  const { errorAlert, prompt } = definition;
  const formula1 = formulaText(criteria.source ?? criteria.formula ?? criteria.formula1);
  const formula2 = formulaText(criteria.formula2);
  const operator = OPERATORS[criteria.operator ?? ""];
  return {
    type,
    allowBlank: definition.ignoreBlanks ?? true,
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(operator === undefined ? {} : { operator }),
    showDropDown: criteria.inCellDropDown ?? true,
    showErrorMessage: errorAlert?.showAlert ?? true,
    error: errorAlert?.message ?? "",
    errorTitle: errorAlert?.title ?? "",
    errorStyle: ERROR_STYLES[errorAlert?.style ?? "Stop"] ?? DataValidationErrorStyle.STOP,
    showInputMessage: prompt?.showPrompt ?? false,
    prompt: prompt?.message ?? "",
    promptTitle: prompt?.title ?? "",
  };
}

const formulaText = (value: unknown): string | undefined =>
  value === undefined || value === null || value === "" ? undefined : String(value);
