import { assessmentFactors } from "../core/records/code-lists/assessment-factors";
import { factorsOf } from "../core/records/factor-codes";
import type { RecordColumn } from "../core/records/record-list";
import { NOT_RECORDED } from "./not-recorded";

const groupOfCode = new Map(assessmentFactors.map(({ code, label }) => [code, `${code} ${label}`]));

/** The groups of assessments by factor, in the order of the census. */
export const FACTOR_GROUPS: readonly string[] = [...groupOfCode.values()];

/**
 * The groups of each assessment: one for each factor that its cell names, once however often.
 *
 * @example factorGroups(column)(0) // ["3B Domestic abuse: parent or carer", "7A Young carer"] for "3B, 7A"
 */
export const factorGroups =
  (column: RecordColumn) =>
  (record: number): readonly string[] => {
    const groups = factorsOf(column.texts[record] ?? "").flatMap((code) => groupOfCode.get(code) ?? []);
    return groups.length > 0 ? groups : [NOT_RECORDED];
  };
