import type { CodeEntry } from "../../record-list";
import type { SpellingTable } from "./spelling-table";

/**
 * The entries of a code list with the spellings met in real extracts; each is also known with the name
 * of its group in front, as in "Asian: Indian".
 *
 * @example withSpellings([{ code: "AIND", label: "Indian" }], {}, () => ["asian"])[0].synonyms // ["asian Indian"]
 */
export const withSpellings = (
  entries: readonly CodeEntry[],
  spellings: SpellingTable,
  groupsOf: (code: string) => readonly string[] = () => [],
): readonly CodeEntry[] =>
  entries.map((entry) => {
    const met = spellings[entry.code] ?? [];
    const inGroups = groupsOf(entry.code).flatMap((group) =>
      [entry.label, ...met].map((word) => `${group} ${word}`),
    );
    return { ...entry, synonyms: [...met, ...inGroups] };
  });
