import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/core";
import type { ConditionalRule, Rectangle } from "../../workbook/engine";
import type { ConditionalRuleDefinition } from "../../workbook/conditional-rule";
import { toRange, type UniverWorkbook } from "../univer-workbook";

type Rule = Readonly<Record<string, unknown>>;
type Definition = Partial<ConditionalRuleDefinition>;

export interface ConditionalRuleList {
  conditionalRules(sheetId: string): readonly ConditionalRule[];
  addConditionalRule(sheetId: string, range: Rectangle, rule: Rule): ConditionalRule;
  deleteConditionalRule(sheetId: string, id: string): void;
}

/**
 * Conditional formats, kept in the terms of Office.js in which they were given. Those for which
 * Univer has a counterpart are shown by it as well; the others are kept for files and add-ins alone.
 */
export function conditionalRuleList(book: UniverWorkbook): ConditionalRuleList {
  let rules: ConditionalRule[] = [];
  let made = 0;
  return {
    conditionalRules: (sheetId) => rules.filter((rule) => rule.sheetId === sheetId),
    addConditionalRule(sheetId, range, rule) {
      const added = { id: `rule-${(made += 1)}`, sheetId, range, rule };
      rules.push(added);
      const config = toUniverRule(rule as Definition);
      if (config) {
        book.run(AddConditionalRuleMutation.id, {
          subUnitId: sheetId,
          rule: {
            cfId: added.id,
            ranges: [toRange(range)],
            stopIfTrue: rule["stopIfTrue"] === true,
            rule: config,
          },
        });
      }
      return added;
    },
    deleteConditionalRule(sheetId, id) {
      const known = rules.find((rule) => rule.sheetId === sheetId && rule.id === id);
      if (!known) return;
      rules = rules.filter((rule) => rule !== known);
      if (toUniverRule(known.rule as Definition)) {
        book.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: id });
      }
    },
  };
}

const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};
const PRESETS: Readonly<Record<string, Record<string, unknown>>> = {
  Blanks: { subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks },
  NonBlanks: { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks },
  Errors: { subType: CFSubRuleType.text, operator: CFTextOperator.containsErrors },
  NonErrors: { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsErrors },
  Yesterday: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.yesterday },
  Today: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.today },
  Tomorrow: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.tomorrow },
  LastSevenDays: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.last7Days },
  LastMonth: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.lastMonth },
  ThisMonth: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.thisMonth },
  NextMonth: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.nextMonth },
  AboveAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan },
  BelowAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.lessThan },
  EqualOrAboveAverage: {
    subType: CFSubRuleType.average,
    operator: CFNumberOperator.greaterThanOrEqual,
  },
  EqualOrBelowAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.lessThanOrEqual },
  UniqueValues: { subType: CFSubRuleType.uniqueValues },
  DuplicateValues: { subType: CFSubRuleType.duplicateValues },
};
const POINT_TYPES: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Automatic: CFValueType.min,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

/** Univer's form of a rule, or null for a rule that it cannot show. */
function toUniverRule(rule: Definition): IConditionalFormattingRuleConfig | null {
  const parts = highlight(rule);
  if (parts) {
    const style = toLooks(rule.looks);
    return { type: CFRuleType.highlightCell, style, ...parts } as IConditionalFormattingRuleConfig;
  }
  if (rule.type === "ColorScale" && rule.colorScale) return colourScale(rule.colorScale);
  if (rule.type === "DataBar" && rule.dataBar) return dataBar(rule.dataBar);
  return null;
}

function highlight(rule: Definition): Record<string, unknown> | null {
  const { formula, cellValue, textComparison, topBottom, preset } = rule;
  if (formula) return { subType: CFSubRuleType.formula, value: withEquals(formula) };
  if (cellValue) return cellValueRule(cellValue);
  if (textComparison) {
    const operator = TEXT_OPERATORS[textComparison.operator];
    return operator ? { subType: CFSubRuleType.text, operator, value: textComparison.text } : null;
  }
  if (topBottom) {
    return {
      subType: CFSubRuleType.rank,
      isBottom: topBottom.type.startsWith("Bottom"),
      isPercent: topBottom.type.endsWith("Percent"),
      value: topBottom.rank,
    };
  }
  return preset ? (PRESETS[preset.criterion] ?? null) : null;
}

/** Univer compares with numbers only; a comparison with a formula is left to Excel. */
function cellValueRule(cellValue: NonNullable<Definition["cellValue"]>): Record<string, unknown> | null {
  const operator = NUMBER_OPERATORS[cellValue.operator];
  const first = plainNumber(cellValue.formula1);
  const second = plainNumber(cellValue.formula2);
  if (operator === undefined || first === null) return null;
  const isRange = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  if (isRange && second === null) return null;
  return { subType: CFSubRuleType.number, operator, value: isRange ? [first, second] : first };
}

const withEquals = (formula: string) => (formula.startsWith("=") ? formula : `=${formula}`);

function plainNumber(formula: unknown): number | null {
  const text = String(formula ?? "")
    .replace(/^=/, "")
    .trim();
  return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

function toLooks(looks: Definition["looks"]): IStyleBase {
  const style: IStyleBase = {};
  if (looks?.fill) style.bg = { rgb: looks.fill };
  const font = looks?.font;
  if (font?.color) style.cl = { rgb: font.color };
  if (font?.bold !== undefined) style.bl = font.bold ? 1 : 0;
  if (font?.italic !== undefined) style.it = font.italic ? 1 : 0;
  if (font?.strikethrough) style.st = { s: 1 };
  if (font?.underline && font.underline !== "None") style.ul = { s: 1 };
  return style;
}

const point = (type: string, formula: unknown, fallback: CFValueType): IValueConfig => {
  const valueType = POINT_TYPES[type] ?? fallback;
  const value = plainNumber(formula) ?? (typeof formula === "string" ? withEquals(formula) : undefined);
  return value === undefined ? { type: valueType } : { type: valueType, value };
};

function colourScale(scale: NonNullable<Definition["colorScale"]>): IConditionalFormattingRuleConfig {
  const points = [scale.minimum, scale.midpoint, scale.maximum].filter(Boolean);
  return {
    type: CFRuleType.colorScale,
    config: points.map((each, index) => {
      const { type, formula, color } = each as { type: string; formula?: string; color?: string };
      const fallback = index === 0 ? CFValueType.min : CFValueType.max;
      return { index, color: color ?? "#ffffff", value: point(type, formula, fallback) };
    }),
  };
}

function dataBar(bar: NonNullable<Definition["dataBar"]>): IConditionalFormattingRuleConfig {
  const { lowerBoundRule: lower, upperBoundRule: upper, positiveFormat, negativeFormat } = bar;
  const highest = upper.type === "Automatic" ? "HighestValue" : upper.type;
  return {
    type: CFRuleType.dataBar,
    isShowValue: !bar.showDataBarOnly,
    config: {
      min: point(lower.type, lower.formula, CFValueType.min),
      max: point(highest, upper.formula, CFValueType.max),
      isGradient: positiveFormat.gradientFill,
      positiveColor: positiveFormat.fillColor,
      nativeColor: negativeFormat.matchPositiveFillColor
        ? positiveFormat.fillColor
        : negativeFormat.fillColor,
    },
  };
}
