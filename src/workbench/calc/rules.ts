import type { ConditionalRule, Rectangle, ValidationRule } from "../workbook/engine";
import { overlap } from "./univer-workbook";

export interface RuleList {
  conditionalRules(sheetId: string): readonly ConditionalRule[];
  addConditionalRule(
    sheetId: string,
    range: Rectangle,
    rule: Readonly<Record<string, unknown>>,
  ): ConditionalRule;
  deleteConditionalRule(sheetId: string, id: string): void;
  validation(sheetId: string, range: Rectangle): ValidationRule | null;
  setValidation(sheetId: string, range: Rectangle, rule: Readonly<Record<string, unknown>> | null): void;
}

/** Conditional formats and validation rules, kept in the form in which they were given. */
export function ruleList(): RuleList {
  let conditional: ConditionalRule[] = [];
  let validations: ValidationRule[] = [];
  let made = 0;
  return {
    conditionalRules: (sheetId) => conditional.filter((rule) => rule.sheetId === sheetId),
    addConditionalRule(sheetId, range, rule) {
      const added = { id: `rule-${(made += 1)}`, sheetId, range, rule };
      conditional.push(added);
      return added;
    },
    deleteConditionalRule(sheetId, id) {
      conditional = conditional.filter((rule) => rule.sheetId !== sheetId || rule.id !== id);
    },
    validation: (sheetId, range) =>
      validations.find((rule) => rule.sheetId === sheetId && overlap(rule.range, range)) ?? null,
    setValidation(sheetId, range, rule) {
      validations = validations.filter((known) => known.sheetId !== sheetId || !overlap(known.range, range));
      if (rule) validations.push({ sheetId, range, rule });
    },
  };
}
