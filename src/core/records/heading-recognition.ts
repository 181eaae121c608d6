import { compactHeading, editDistance, headingForms, headingWords, LONGEST_HEADING } from "./heading-text";
import { NOT_READ, type ColumnMapping, type FieldDefinition, type RecordListDefinition } from "./record-list";

/** One column of the range that became a field of the list. */
export interface MatchedColumn {
  readonly field: FieldDefinition;
  readonly column: number;
  readonly heading: string;
  readonly how: "exact" | "synonym" | "near" | "mapped";
}

export interface RecognisedHeadings {
  readonly matched: readonly MatchedColumn[];
  /** Further columns that match a field already taken. */
  readonly twice: readonly {
    readonly field: FieldDefinition;
    readonly heading: string;
    readonly column: number;
  }[];
  /** Mapping entries that name no field of the list or no heading of the range. */
  readonly mappingProblems: readonly {
    readonly field: string;
    readonly heading: string;
    readonly unknown: "field" | "heading";
  }[];
}

/** The spellings of a list's fields, made once for each list. */
interface Spellings {
  readonly exact: ReadonlyMap<string, FieldDefinition>;
  readonly synonyms: ReadonlyMap<string, FieldDefinition>;
  readonly words: ReadonlyMap<string, FieldDefinition>;
}

const spellingsOfLists = new WeakMap<RecordListDefinition, Spellings>();

const spellingsOf = (list: RecordListDefinition): Spellings => {
  const known = spellingsOfLists.get(list);
  if (known) return known;
  const exact = new Map<string, FieldDefinition>();
  const synonyms = new Map<string, FieldDefinition>();
  const words = new Map<string, FieldDefinition>();
  const shared = new Set<string>();
  for (const field of list.fields) {
    exact.set(compactHeading(field.name), field);
    for (const spelling of [field.label, ...field.synonyms]) {
      const compact = compactHeading(spelling);
      if (!synonyms.has(compact)) synonyms.set(compact, field);
    }
    for (const spelling of [field.name, field.label, ...field.synonyms]) {
      const sorted = headingWords(spelling);
      const taken = words.get(sorted);
      if (taken && taken !== field) shared.add(sorted);
      else words.set(sorted, field);
    }
  }
  // Words that two fields share decide nothing.
  for (const sorted of shared) words.delete(sorted);
  const spellings = { exact, synonyms, words };
  spellingsOfLists.set(list, spellings);
  return spellings;
};

const LETTERS_PER_EDIT = 8;

const LONGEST_MISSPELT = 120;

/** The field whose spelling is closest to a misspelt heading, when only one is. */
const misspelt = (heading: string, { exact, synonyms }: Spellings): FieldDefinition | undefined => {
  const compact = compactHeading(heading);
  const limit = Math.min(2, Math.floor(compact.length / LETTERS_PER_EDIT));
  if (limit === 0 || compact.length > LONGEST_MISSPELT) return undefined;
  let best = limit + 1;
  let found = new Set<FieldDefinition>();
  for (const spellings of [exact, synonyms]) {
    for (const [spelling, field] of spellings) {
      const distance = editDistance(compact, spelling, limit);
      if (distance < best) found = new Set();
      if (distance <= Math.min(best, limit)) {
        best = distance;
        found.add(field);
      }
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
};

const matchOf = (
  heading: string,
  spellings: Spellings,
  nearToo: boolean,
): { field: FieldDefinition; how: "exact" | "synonym" | "near" } | undefined => {
  if (heading.length > LONGEST_HEADING) return undefined;
  const compact = compactHeading(heading);
  if (compact === "") return undefined;
  const exact = spellings.exact.get(compact);
  if (exact) return { field: exact, how: "exact" };
  const synonym = spellings.synonyms.get(compact);
  if (synonym) return { field: synonym, how: "synonym" };
  for (const form of headingForms(heading)) {
    const field = spellings.exact.get(form) ?? spellings.synonyms.get(form);
    if (field) return { field, how: "synonym" };
  }
  if (!nearToo) return undefined;
  const words = headingWords(heading);
  const near = (words === "" ? undefined : spellings.words.get(words)) ?? misspelt(heading, spellings);
  return near && { field: near, how: "near" };
};

const SURE = { mapped: 0, exact: 1, synonym: 2, near: 3 } as const;

const fieldNamed = (name: string, list: RecordListDefinition): FieldDefinition | undefined => {
  const { exact, synonyms } = spellingsOf(list);
  return exact.get(compactHeading(name)) ?? synonyms.get(compactHeading(name));
};

const isNotRead = (target: string | number): boolean =>
  compactHeading(String(target)) === compactHeading(NOT_READ);

const applyMapping = (headings: readonly string[], list: RecordListDefinition, mapping: ColumnMapping) => {
  const matched: MatchedColumn[] = [];
  const notRead = new Set<FieldDefinition>();
  const problems: { field: string; heading: string; unknown: "field" | "heading" }[] = [];
  for (const [name, target] of Object.entries(mapping)) {
    const field = fieldNamed(name, list);
    const wanted = compactHeading(String(target));
    const column =
      typeof target === "number"
        ? target - 1
        : headings.findIndex((heading) => compactHeading(heading) === wanted);
    const heading = headings[column];
    if (!field) problems.push({ field: name, heading: String(target), unknown: "field" });
    else if (isNotRead(target)) notRead.add(field);
    else if (heading === undefined)
      problems.push({ field: name, heading: String(target), unknown: "heading" });
    else matched.push({ field, column, heading, how: "mapped" });
  }
  return { matched, notRead, problems };
};

/**
 * Decides which heading is which field of a list, whatever the order, case, punctuation and spelling.
 *
 * A field goes to the column that matches it best; of two equals the first in the range, and the other
 * is named in `twice`. A mapping decides before anything is recognised, also that a field is not read
 * whatever a heading looks like. With `nearToo` false only sure
 * matches are made, which is quick enough for rows that may not be headings at all.
 *
 * @example recogniseHeadings(["Child Unique ID (1)", "DATE OF\nREFERRAL"], referrals).matched.length // 2
 */
export const recogniseHeadings = (
  headings: readonly string[],
  list: RecordListDefinition,
  mapping: ColumnMapping = {},
  nearToo = true,
): RecognisedHeadings => {
  const mapped = applyMapping(headings, list, mapping);
  const takenColumns = new Set(mapped.matched.map((match) => match.column));
  const candidates: MatchedColumn[] = [...mapped.matched];
  headings.forEach((heading, column) => {
    if (takenColumns.has(column)) return;
    const match = matchOf(heading, spellingsOf(list), nearToo);
    if (match && !mapped.notRead.has(match.field)) candidates.push({ ...match, column, heading });
  });
  candidates.sort((a, b) => SURE[a.how] - SURE[b.how] || a.column - b.column);
  const matched = new Map<string, MatchedColumn>();
  const twice: { field: FieldDefinition; heading: string; column: number }[] = [];
  for (const candidate of candidates) {
    const taken = matched.get(candidate.field.name);
    if (!taken) matched.set(candidate.field.name, candidate);
    else if (taken.how !== "mapped" && candidate.how !== "near") twice.push(candidate);
  }
  return {
    matched: [...matched.values()].sort((a, b) => a.column - b.column),
    twice,
    mappingProblems: mapped.problems,
  };
};
