import type { PlannedSheet, SheetPlan } from "../../../src/templates/plan";

/** One item of the Analysis Function's checklist for accessible spreadsheets, as far as a plan decides it. */
export interface AccessibilityCheck {
  readonly item: string;
  /**
   * `essential`: without it the file fails the accessibility regulations, whatever the layout.
   * `desirable`: kept by published sheets. `on publishing`: essential for the file that is published.
   */
  readonly weight: "essential" | "desirable" | "on publishing";
  /** What is wrong, one sentence each, empty when nothing is. */
  readonly problems: (plan: SheetPlan) => readonly string[];
  /** Plans that the check must find at fault, each for this item alone. */
  readonly faulty: Readonly<Record<string, SheetPlan>>;
}

/** Problems sheet by sheet, each with the name of its sheet. */
export const onEverySheet =
  (problems: (sheet: PlannedSheet, plan: SheetPlan) => readonly string[]) =>
  (plan: SheetPlan): readonly string[] =>
    plan.sheets.flatMap((sheet) => problems(sheet, plan).map((problem) => `${sheet.name}: ${problem}`));
