import { withProblems } from "./run";

/** Whether the add-in starts with this workbook. Office keeps it in the file. */
export function opensWithWorkbook(): Promise<boolean> {
  return withProblems(async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load);
}

/** Makes the add-in start with this workbook, or no longer. */
export function setOpensWithWorkbook(opens: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  return withProblems(() => Office.addin.setStartupBehavior(opens ? load : none));
}
