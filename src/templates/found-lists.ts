/** A list of the workbook that was recognised: which it is, and how a formula names it. */
export interface FoundList {
  /** Id of the list definition: `referrals`, `assessments` … */
  readonly listId: string;
  /** `Referrals[#All]`, or `'My sheet'!$A$1:$K$900`. */
  readonly reference: string;
  /** Records, headings not counted. */
  readonly rows: number;
}

/**
 * The list that a rule reads: the longest of those recognised as it, so that a sample or an extract
 * of a few rows never wins over the list itself.
 *
 * @example listFor("referrals", [{ listId: "referrals", reference: "Referrals[#All]", rows: 3367 }])
 */
export function listFor(listId: string, lists: readonly FoundList[]): FoundList | undefined {
  const candidates = lists.filter((list) => list.listId === listId);
  return candidates.reduce<FoundList | undefined>(
    (longest, list) => (longest === undefined || list.rows > longest.rows ? list : longest),
    undefined,
  );
}
