import { optionUnknown } from "../../core/cells/problems/indicators";
import type { CellError } from "../../core/cells/cell-error";
import type { CountingOptions, RecordRule } from "../indicator";

/** A text option of a rule, or its default. */
export const textOption = <T extends string = string>(
  options: CountingOptions,
  name: string,
  otherwise: NoInfer<T>,
): T => (options[name] ?? otherwise) as T;

/** A number option of a rule, or its default. */
export const numberOption = (options: CountingOptions, name: string, otherwise: number): number =>
  Number(options[name] ?? otherwise);

/** Looks at every option given: its name and, where the rule lists them, its value. Null when all are known. */
export const optionProblem = (rule: RecordRule, given: CountingOptions): CellError | null => {
  const known = rule.options ?? [];
  for (const [name, value] of Object.entries(given)) {
    const option = known.find((one) => one.name === name);
    // Options that other rules know are passed over: one set of options may serve a whole theme.
    if (!option) continue;
    const wrongKind = typeof value !== typeof option.default || Number.isNaN(value);
    if (wrongKind || (option.oneOf && !option.oneOf.includes(value))) {
      return optionUnknown(name, String(value), option.oneOf ?? [option.default]);
    }
  }
  return null;
};
