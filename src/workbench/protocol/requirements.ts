/** Requirement sets as Excel states them: name of the set to highest version, both as text. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** What the workbench offers: the level of the Office.js package that it is tested with. */
export const defaultRequirements: RequirementMatrix = {
  ExcelApi: "1.15",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  AddinCommands: "1.3",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  Selection: "1.1",
  DocumentEvents: "1.1",
  MatrixCoercion: "1.1",
  TextCoercion: "1.1",
  DelayForCellEdit: "1.1",
};
