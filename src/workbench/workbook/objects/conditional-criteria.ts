import { definitionOf, ruleChanged } from "../conditional-formats";
import type { ConditionalRuleDefinition, ConditionalTarget, DataBarRule } from "../conditional-rule";
import { HostError } from "../host-error";
import { objectOf, type ObjectReference } from "../object-reference";
import { objectType, type ReadWrite } from "../object-type";

/** A property that is one whole criterion of the rule. */
const criterion = (key: keyof ConditionalRuleDefinition): ReadWrite<ConditionalTarget> => ({
  get: (target) => definitionOf(target)[key],
  set: (target, value) => {
    if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
    Object.assign(definitionOf(target), { [key]: value });
    ruleChanged(target);
  },
});

const looks = (target: ConditionalTarget): ObjectReference =>
  objectOf("ConditionalRangeFormat", {
    content: definitionOf(target).looks,
    changed: () => ruleChanged(target),
  });

export const cellValueConditionalFormat = objectType<ConditionalTarget>({
  name: "CellValueConditionalFormat",
  properties: { rule: criterion("cellValue") },
  objects: { format: looks },
});

export const textConditionalFormat = objectType<ConditionalTarget>({
  name: "TextConditionalFormat",
  properties: { rule: criterion("textComparison") },
  objects: { format: looks },
});

export const topBottomConditionalFormat = objectType<ConditionalTarget>({
  name: "TopBottomConditionalFormat",
  properties: { rule: criterion("topBottom") },
  objects: { format: looks },
});

export const presetCriteriaConditionalFormat = objectType<ConditionalTarget>({
  name: "PresetCriteriaConditionalFormat",
  properties: { rule: criterion("preset") },
  objects: { format: looks },
});

export const customConditionalFormat = objectType<ConditionalTarget>({
  name: "CustomConditionalFormat",
  objects: { format: looks, rule: (target) => objectOf("ConditionalFormatRule", target) },
});

const formula: ReadWrite<ConditionalTarget> = {
  get: (target) => definitionOf(target).formula ?? "",
  set: (target, value) => {
    definitionOf(target).formula = String(value);
    ruleChanged(target);
  },
};

export const conditionalFormatRule = objectType<ConditionalTarget>({
  name: "ConditionalFormatRule",
  properties: { formula, formulaLocal: formula },
});

export const colorScaleConditionalFormat = objectType<ConditionalTarget>({
  name: "ColorScaleConditionalFormat",
  properties: {
    criteria: criterion("colorScale"),
    threeColorScale: (target) => definitionOf(target).colorScale?.midpoint !== undefined,
  },
});

function dataBarOf(target: ConditionalTarget): DataBarRule {
  const { dataBar } = definitionOf(target);
  if (!dataBar) throw new HostError("InvalidOperation");
  return dataBar;
}

/** Properties of the data bar, or of one of its halves. */
function dataBarProperties<Half extends object>(
  keys: readonly (keyof Half & string)[],
  half: (bar: DataBarRule) => Half,
): Record<string, ReadWrite<ConditionalTarget>> {
  const entries = keys.map((key): [string, ReadWrite<ConditionalTarget>] => [
    key,
    {
      get: (target) => half(dataBarOf(target))[key],
      set: (target, value) => {
        Object.assign(half(dataBarOf(target)), { [key]: value });
        ruleChanged(target);
      },
    },
  ]);
  return Object.fromEntries(entries);
}

export const dataBarConditionalFormat = objectType<ConditionalTarget>({
  name: "DataBarConditionalFormat",
  properties: dataBarProperties<DataBarRule>(
    ["showDataBarOnly", "barDirection", "axisFormat", "axisColor", "lowerBoundRule", "upperBoundRule"],
    (bar) => bar,
  ),
  objects: {
    positiveFormat: (target) => objectOf("ConditionalDataBarPositiveFormat", target),
    negativeFormat: (target) => objectOf("ConditionalDataBarNegativeFormat", target),
  },
});

export const conditionalDataBarPositiveFormat = objectType<ConditionalTarget>({
  name: "ConditionalDataBarPositiveFormat",
  properties: dataBarProperties<DataBarRule["positiveFormat"]>(
    ["fillColor", "gradientFill", "borderColor"],
    (bar) => bar.positiveFormat,
  ),
});

export const conditionalDataBarNegativeFormat = objectType<ConditionalTarget>({
  name: "ConditionalDataBarNegativeFormat",
  properties: dataBarProperties<DataBarRule["negativeFormat"]>(
    ["fillColor", "borderColor", "matchPositiveFillColor", "matchPositiveBorderColor"],
    (bar) => bar.negativeFormat,
  ),
});

type IconSet = NonNullable<ConditionalRuleDefinition["iconSet"]>;

function iconSetOf(target: ConditionalTarget): IconSet {
  const { iconSet } = definitionOf(target);
  if (!iconSet) throw new HostError("InvalidOperation");
  return iconSet;
}

const iconProperty = (key: keyof IconSet): ReadWrite<ConditionalTarget> => ({
  get: (target) => iconSetOf(target)[key],
  set: (target, value) => {
    Object.assign(iconSetOf(target), { [key]: value });
    ruleChanged(target);
  },
});

export const iconSetConditionalFormat = objectType<ConditionalTarget>({
  name: "IconSetConditionalFormat",
  properties: {
    style: iconProperty("style"),
    reverseIconOrder: iconProperty("reverseIconOrder"),
    showIconOnly: iconProperty("showIconOnly"),
    criteria: iconProperty("criteria"),
  },
});
