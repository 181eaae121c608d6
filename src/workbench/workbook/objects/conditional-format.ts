import { found, integer } from "../arguments";
import { addRule, definitionOf, deleteRule, engineRule, ruleChanged, rulesIn } from "../conditional-formats";
import type { ConditionalRuleDefinition, ConditionalTarget } from "../conditional-rule";
import { rangeObject } from "../find-range";
import { HostError } from "../host-error";
import { objectOf, type ObjectKind, type ObjectReference, type RangeTarget } from "../object-reference";
import { objectType, type ReadWrite } from "../object-type";

const formatObject = (target: ConditionalTarget): ObjectReference => objectOf("ConditionalFormat", target);

const find = (range: RangeTarget, id: unknown): ConditionalTarget | undefined =>
  rulesIn(range).find((rule) => rule.id === id);

export const conditionalFormatCollection = objectType<RangeTarget>({
  name: "ConditionalFormatCollection",
  items: (range) => rulesIn(range).map(formatObject),
  item: (range, id) => formatObject(found(find(range, id))),
  methods: {
    add: (range, [type]) => formatObject(addRule(range, type)),
    clearAll: (range) => rulesIn(range).forEach(deleteRule),
    getCount: (range) => rulesIn(range).length,
    getItemAt: (range, [index]) => formatObject(found(rulesIn(range)[integer(index)])),
    getItemOrNullObject: (range, [id]) => {
      const rule = find(range, id);
      return rule ? formatObject(rule) : null;
    },
  },
});

/** The criteria of a rule by the member under which Office.js shows them. */
const members = {
  cellValue: ["CellValue", "CellValueConditionalFormat"],
  colorScale: ["ColorScale", "ColorScaleConditionalFormat"],
  custom: ["Custom", "CustomConditionalFormat"],
  dataBar: ["DataBar", "DataBarConditionalFormat"],
  iconSet: ["IconSet", "IconSetConditionalFormat"],
  preset: ["PresetCriteria", "PresetCriteriaConditionalFormat"],
  textComparison: ["ContainsText", "TextConditionalFormat"],
  topBottom: ["TopBottom", "TopBottomConditionalFormat"],
} as const satisfies Record<string, readonly [string, ObjectKind]>;

type Navigation = (target: ConditionalTarget) => ObjectReference | null;

const criteria = Object.entries(members).flatMap(([member, [type, kind]]): [string, Navigation][] => {
  const orNull: Navigation = (target) => (definitionOf(target).type === type ? objectOf(kind, target) : null);
  const strict: Navigation = (target) => {
    const object = orNull(target);
    if (!object) throw new HostError("InvalidOperation");
    return object;
  };
  return [
    [member, strict],
    [`${member}OrNullObject`, orNull],
  ];
});

const plain = <Key extends keyof ConditionalRuleDefinition>(key: Key): ReadWrite<ConditionalTarget> => ({
  get: (target) => definitionOf(target)[key],
  set: (target, value) => {
    Object.assign(definitionOf(target), { [key]: value });
    ruleChanged(target);
  },
});

export const conditionalFormat = objectType<ConditionalTarget>({
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    id: ({ id }) => id,
    type: (target) => definitionOf(target).type,
    priority: plain("priority"),
    stopIfTrue: plain("stopIfTrue"),
  },
  objects: Object.fromEntries(criteria),
  methods: {
    delete: deleteRule,
    getRange: (target) => rangeObject(target, engineRule(target).range),
    getRangeOrNullObject: (target) => rangeObject(target, engineRule(target).range),
  },
});
