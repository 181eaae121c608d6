import type { CheckRule } from "../core/records/checks/check-rule";
import type { Indicator } from "./indicator";

/**
 * Codes of the indicators that a problem changes when it is found in one kind of list: of those that the
 * check names, the ones that are counted from that list or read it beside another.
 *
 * @example indicatorsChanged(birthDateMissing, "child-protection-plans", indicators) // ["ACT-6"]
 */
export const indicatorsChanged = (
  { affects }: Pick<CheckRule, "affects">,
  listId: string,
  indicators: readonly Indicator[],
): readonly string[] =>
  affects.filter((code) =>
    indicators
      .find((indicator) => indicator.code === code)
      ?.fromRecords.some((rule) => rule.list === listId || rule.alsoReads?.includes(listId)),
  );
