import { intersection } from "./address";
import { oneOf } from "./arguments";
import type { ConditionalRuleDefinition, ConditionalTarget } from "./conditional-rule";
import type { ConditionalRule } from "./engine";
import { HostError } from "./host-error";
import type { RangeTarget } from "./object-reference";
import { requireAllowed } from "./protection";
import type { WorkbookModel } from "./workbook-model";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

type RuleType = (typeof types)[number];

/** What Excel starts each kind of rule with. */
const beginnings: Readonly<Record<RuleType, () => Partial<ConditionalRuleDefinition>>> = {
  Custom: () => ({ formula: "" }),
  CellValue: () => ({ cellValue: { operator: "Between", formula1: "", formula2: "" } }),
  ContainsText: () => ({ textComparison: { operator: "Contains", text: "" } }),
  TopBottom: () => ({ topBottom: { type: "TopItems", rank: 10 } }),
  PresetCriteria: () => ({ preset: { criterion: "DuplicateValues" } }),
  ColorScale: () => ({
    colorScale: {
      minimum: { type: "LowestValue", color: "#F8696B" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    },
  }),
  DataBar: () => ({
    dataBar: {
      showDataBarOnly: false,
      barDirection: "Context",
      axisFormat: "Automatic",
      axisColor: "#000000",
      lowerBoundRule: { type: "Automatic" },
      upperBoundRule: { type: "Automatic" },
      positiveFormat: { fillColor: "#638EC6", gradientFill: true, borderColor: "" },
      negativeFormat: {
        fillColor: "#FF0000",
        borderColor: "",
        matchPositiveFillColor: false,
        matchPositiveBorderColor: false,
      },
    },
  }),
  IconSet: () => ({
    iconSet: { style: "ThreeTrafficLights1", reverseIconOrder: false, showIconOnly: false, criteria: [] },
  }),
};

const idOf = (rule: ConditionalRule): string => {
  const { id } = rule.rule;
  return typeof id === "string" ? id : rule.id;
};

/** The rules that touch a range, most important first. */
export function rulesIn({ book, sheetId, area }: RangeTarget): ConditionalTarget[] {
  return book.engine
    .conditionalRules(sheetId)
    .filter((rule) => intersection(rule.range, area))
    .map((rule): ConditionalTarget => ({ book, sheetId, id: idOf(rule) }))
    .sort((a, b) => definitionOf(a).priority - definitionOf(b).priority);
}

export function engineRule({ book, sheetId, id }: ConditionalTarget): ConditionalRule {
  const rule = book.engine.conditionalRules(sheetId).find((item) => idOf(item) === id);
  if (!rule) throw new HostError("ItemNotFound");
  return rule;
}

/** The rule itself. It is the same object for every part of it, so that changes of parts add up. */
export function definitionOf(target: ConditionalTarget): ConditionalRuleDefinition {
  const known = target.book.conditionalRules.get(target.id);
  if (known) return known;
  const copy = JSON.parse(JSON.stringify(engineRule(target).rule)) as ConditionalRuleDefinition;
  target.book.conditionalRules.set(target.id, copy);
  return copy;
}

/** Hands the changed rule to the engine again. */
export function ruleChanged(target: ConditionalTarget): void {
  const { book, sheetId } = target;
  requireAllowed(target, "allowFormatCells");
  const { id, range } = engineRule(target);
  book.engine.deleteConditionalRule(sheetId, id);
  book.engine.addConditionalRule(sheetId, range, forEngine(definitionOf(target)));
  book.emit({ type: "rules", sheetId });
}

const forEngine = (rule: ConditionalRuleDefinition): Record<string, unknown> =>
  JSON.parse(JSON.stringify(rule)) as Record<string, unknown>;

function nextPriority(book: WorkbookModel, sheetId: string): number {
  return book.engine.conditionalRules(sheetId).length;
}

export function addRule(range: RangeTarget, type: unknown): ConditionalTarget {
  const { book, sheetId, area } = range;
  requireAllowed(range, "allowFormatCells");
  const kind = oneOf(types, type);
  const rule: ConditionalRuleDefinition = {
    id: book.newId(),
    type: kind,
    priority: nextPriority(book, sheetId),
    stopIfTrue: false,
    looks: { font: {}, borders: {} },
    ...beginnings[kind](),
  };
  book.conditionalRules.set(rule.id, rule);
  book.engine.addConditionalRule(sheetId, area, forEngine(rule));
  book.emit({ type: "rules", sheetId });
  return { book, sheetId, id: rule.id };
}

export function deleteRule(target: ConditionalTarget): void {
  const { book, sheetId, id } = target;
  requireAllowed(target, "allowFormatCells");
  book.engine.deleteConditionalRule(sheetId, engineRule(target).id);
  book.conditionalRules.delete(id);
  book.emit({ type: "rules", sheetId });
}
