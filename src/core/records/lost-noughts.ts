import type { RecordColumn } from "./record-list";

const STARTS_WITH_NOUGHT = /^0+(?=\d+$)/;

/**
 * The records whose identifiers differ only by noughts in front, which Excel drops when it takes an
 * identifier for a number: "00417" in one row and 417 in another may be one child or two.
 *
 * @example lostNoughts({ texts: ["00417", "X1", "417"] }) // [0, 2]
 */
export const lostNoughts = ({ texts }: Pick<RecordColumn, "texts">): readonly number[] => {
  const withoutNoughts = new Set<string>();
  for (const id of texts)
    if (STARTS_WITH_NOUGHT.test(id)) withoutNoughts.add(id.replace(STARTS_WITH_NOUGHT, ""));
  if (withoutNoughts.size === 0) return [];
  const plain = new Set(texts.filter((id) => withoutNoughts.has(id)));
  return texts.flatMap((id, record) => (plain.has(id.replace(STARTS_WITH_NOUGHT, "")) ? [record] : []));
};
