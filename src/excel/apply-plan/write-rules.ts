import type { PlannedConditionalFormat, PlannedValidation } from "../../templates/plan";
import { ROLE_STYLES } from "../styles";
import { withFinalNames } from "./cell-content";
import type { FinalNames } from "./free-names";

/** Asks for the rule of cells to type in, with what it says beforehand and when it refuses. */
export function writeValidation(sheet: Excel.Worksheet, planned: PlannedValidation, names: FinalNames): void {
  const { dataValidation } = sheet.getRange(planned.range);
  dataValidation.rule = ruleOf(planned.rule, names);
  dataValidation.prompt = { showPrompt: true, ...planned.prompt };
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: planned.prompt.title,
    message: planned.error,
  };
}

function ruleOf(rule: PlannedValidation["rule"], names: FinalNames): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source.join(",") } };
    case "listInCells":
      return { list: { inCellDropDown: true, source: `=${withFinalNames(rule.source, names)}` } };
    case "wholeNumber":
      return { wholeNumber: { ...limits(rule.minimum, rule.maximum) } };
    case "decimal":
      return { decimal: { ...limits(rule.minimum, rule.maximum) } };
    case "date":
      return { date: { ...limits(rule.from, rule.to) } };
  }
}

function limits<T>(from: T, to: T | undefined) {
  return to === undefined
    ? { formula1: from, operator: "GreaterThanOrEqualTo" as const }
    : { formula1: from, formula2: to, operator: "Between" as const };
}

/** Asks for a conditional format; what it marks is also said in words in a cell. */
export function writeConditionalFormat(
  sheet: Excel.Worksheet,
  planned: PlannedConditionalFormat,
  names: FinalNames,
): void {
  const format = sheet.getRange(planned.range).conditionalFormats.add("Custom");
  const style = ROLE_STYLES[planned.role];
  format.custom.rule.formula = withFinalNames(planned.formula, names);
  if (style.bold !== undefined) format.custom.format.font.bold = style.bold;
  if (style.colour !== undefined) format.custom.format.font.color = style.colour;
  if (style.fill !== undefined) format.custom.format.fill.color = style.fill;
}
