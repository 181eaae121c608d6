import type { ConditionalRule as FileRule, DataValidation, ValidationOperator } from "hucre";
import type { ValidationDefinition } from "../calc/rules/validation-rules";
import type { ConditionalRuleDefinition, RuleLooks } from "../workbook/conditional-rule";
import { fromFileColour, toFileColour } from "./file-style";

type Rule = Partial<ConditionalRuleDefinition>;

const OPERATORS: readonly (readonly [string, ValidationOperator])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
];
const PRESETS: readonly (readonly [string, FileRule["type"]])[] = [
  ["DuplicateValues", "duplicateValues"],
  ["UniqueValues", "uniqueValues"],
];
const VALIDATIONS: readonly (readonly [string, DataValidation["type"]])[] = [
  ["list", "list"],
  ["wholeNumber", "whole"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["custom", "custom"],
];

const bare = (formula: unknown) => String(formula ?? "").replace(/^=/, "");
const inFile = <T>(pairs: readonly (readonly [string, T])[], name: string | undefined) =>
  pairs.find(([office]) => office === name)?.[1];
const inOffice = <T>(pairs: readonly (readonly [string, T])[], value: T | undefined) =>
  pairs.find(([, file]) => file === value)?.[0];

/** The rule as the file holds it, or null for one that the file library cannot write. */
export function toFileRule(rule: Rule, range: string, priority: number): FileRule | null {
  const shape = shapeOf(rule);
  if (!shape) return null;
  const style = rule.looks ? { style: toFileLooks(rule.looks) } : {};
  return { priority, range, ...(rule.stopIfTrue ? { stopIfTrue: true } : {}), ...style, ...shape };
}

function shapeOf(rule: Rule): Pick<FileRule, "type"> | null {
  if (rule.formula) return { type: "expression", formula: bare(rule.formula) } as FileRule;
  if (rule.cellValue) {
    const { operator, formula1, formula2 } = rule.cellValue;
    const known = inFile(OPERATORS, operator);
    const formula = formula2 ? [bare(formula1), bare(formula2)] : bare(formula1);
    return known ? ({ type: "cellIs", operator: known, formula } as FileRule) : null;
  }
  const preset = inFile(PRESETS, rule.preset?.criterion);
  return preset ? { type: preset } : null;
}

function toFileLooks(looks: RuleLooks): NonNullable<FileRule["style"]> {
  const { font, fill } = looks;
  return {
    ...(fill ? { fill: { type: "pattern", pattern: "solid", bgColor: toFileColour(fill) } } : {}),
    ...(Object.keys(font).length > 0
      ? {
          font: {
            ...(font.bold === undefined ? {} : { bold: font.bold }),
            ...(font.italic === undefined ? {} : { italic: font.italic }),
            ...(font.color ? { color: toFileColour(font.color) } : {}),
          },
        }
      : {}),
  };
}

/** The rule of a file in the terms of Office.js, or null for a kind that the workbench does not know. */
export function fromFileRule(rule: FileRule): Readonly<Record<string, unknown>> | null {
  const common = { priority: rule.priority, stopIfTrue: rule.stopIfTrue ?? false, looks: fromLooks(rule) };
  const [formula1, formula2] = [rule.formula ?? []].flat();
  if (rule.type === "expression") return { type: "Custom", formula: `=${formula1 ?? ""}`, ...common };
  if (rule.type === "cellIs") {
    const operator = inOffice(OPERATORS, rule.operator);
    const second = formula2 === undefined ? {} : { formula2: `=${formula2}` };
    const cellValue = { operator, formula1: `=${formula1 ?? ""}`, ...second };
    return operator ? { type: "CellValue", cellValue, ...common } : null;
  }
  const criterion = inOffice(PRESETS, rule.type);
  return criterion ? { type: "PresetCriteria", preset: { criterion }, ...common } : null;
}

function fromLooks({ style }: FileRule): RuleLooks {
  const fill = style?.fill?.type === "pattern" ? fromFileColour(style.fill.bgColor) : undefined;
  const colour = fromFileColour(style?.font?.color);
  const font = {
    ...(style?.font?.bold === undefined ? {} : { bold: style.font.bold }),
    ...(style?.font?.italic === undefined ? {} : { italic: style.font.italic }),
    ...(colour ? { color: colour } : {}),
  };
  return { fill: fill ?? null, font, borders: {} };
}

/** Validation as the file holds it, or null for a rule without a known kind. */
export function toFileValidation(definition: ValidationDefinition, range: string): DataValidation | null {
  const [kind, criteria] = Object.entries(definition.rule ?? {}).find(([, value]) => value) ?? [];
  const type = inFile(VALIDATIONS, kind);
  if (!type || !criteria) return null;
  const { errorAlert, prompt } = definition;
  const operator = inFile(OPERATORS, criteria.operator);
  const first = String(criteria.source ?? criteria.formula ?? criteria.formula1 ?? "");
  const isWrittenList = type === "list" && !first.startsWith("=");
  return {
    type,
    range,
    allowBlank: definition.ignoreBlanks ?? true,
    ...(isWrittenList ? { values: first.split(",").map((each) => each.trim()) } : { formula1: bare(first) }),
    ...(criteria.formula2 === undefined ? {} : { formula2: bare(criteria.formula2) }),
    ...(operator ? { operator } : {}),
    showErrorMessage: errorAlert?.showAlert ?? true,
    ...(errorAlert?.title ? { errorTitle: errorAlert.title } : {}),
    ...(errorAlert?.message ? { errorMessage: errorAlert.message } : {}),
    errorStyle: (errorAlert?.style ?? "Stop").toLowerCase() as NonNullable<DataValidation["errorStyle"]>,
    showInputMessage: prompt?.showPrompt ?? false,
    ...(prompt?.title ? { inputTitle: prompt.title } : {}),
    ...(prompt?.message ? { inputMessage: prompt.message } : {}),
  };
}

/** Validation of a file in the terms of Office.js. */
export function fromFileValidation(file: DataValidation): ValidationDefinition {
  const kind = inOffice(VALIDATIONS, file.type) ?? "custom";
  const source = file.values?.join(",") ?? `=${file.formula1 ?? ""}`;
  const operator = inOffice(OPERATORS, file.operator) ?? "Between";
  const numbers = {
    operator,
    formula1: file.formula1,
    ...(file.formula2 === undefined ? {} : { formula2: file.formula2 }),
  };
  const criteria =
    kind === "list"
      ? { inCellDropDown: true, source }
      : kind === "custom"
        ? { formula: `=${file.formula1 ?? ""}` }
        : numbers;
  return {
    rule: { [kind]: criteria },
    ignoreBlanks: file.allowBlank ?? true,
    errorAlert: {
      showAlert: file.showErrorMessage ?? true,
      title: file.errorTitle ?? "",
      message: file.errorMessage ?? "",
      style:
        file.errorStyle === "warning"
          ? "Warning"
          : file.errorStyle === "information"
            ? "Information"
            : "Stop",
    },
    prompt: {
      showPrompt: file.showInputMessage ?? false,
      title: file.inputTitle ?? "",
      message: file.inputMessage ?? "",
    },
  };
}
