import type { WorkbookModel } from "./workbook-model";

export interface RuleFont {
  bold?: boolean;
  italic?: boolean;
  color?: string;
  underline?: string;
  strikethrough?: boolean;
}

export interface RuleBorder {
  style?: string;
  color?: string;
}

/** The looks of cells that meet a rule. */
export interface RuleLooks {
  fill?: string | null;
  numberFormat?: string | null;
  font: RuleFont;
  borders: Record<string, RuleBorder>;
}

/**
 * A conditional format in the terms of Office.js. This is the `rule` that the engine stores:
 * `type` is Office's (`Custom`, `CellValue`, `ContainsText`, `TopBottom`, `PresetCriteria`, `DataBar`,
 * `ColorScale`, `IconSet`), and the member of the same meaning holds its criteria.
 */
export interface ConditionalRuleDefinition {
  /** Stays the same while the engine's own id changes with every change of the rule. */
  readonly id: string;
  readonly type: string;
  priority: number;
  stopIfTrue: boolean;
  looks: RuleLooks;
  /** Custom: a formula relative to the top-left cell of the range. */
  formula?: string;
  /** CellValue: `{ operator, formula1, formula2 }`. */
  cellValue?: { operator: string; formula1: string; formula2?: string };
  /** ContainsText: `{ operator, text }`. */
  textComparison?: { operator: string; text: string };
  /** TopBottom: `{ type, rank }`. */
  topBottom?: { type: string; rank: number };
  /** PresetCriteria: `{ criterion }`. */
  preset?: { criterion: string };
  /** ColorScale: points of `{ type, formula, color }`. */
  colorScale?: { minimum: unknown; midpoint?: unknown; maximum: unknown };
  /** DataBar. */
  dataBar?: DataBarRule;
  /** IconSet: `style` and one criterion an icon. */
  iconSet?: { style: string; reverseIconOrder: boolean; showIconOnly: boolean; criteria: unknown[] };
}

export interface DataBarRule {
  showDataBarOnly: boolean;
  barDirection: string;
  axisFormat: string;
  axisColor: string;
  lowerBoundRule: { type: string; formula?: string };
  upperBoundRule: { type: string; formula?: string };
  positiveFormat: { fillColor: string; gradientFill: boolean; borderColor: string };
  negativeFormat: {
    fillColor: string;
    borderColor: string;
    matchPositiveFillColor: boolean;
    matchPositiveBorderColor: boolean;
  };
}

export interface ConditionalTarget {
  readonly book: WorkbookModel;
  readonly sheetId: string;
  readonly id: string;
}
