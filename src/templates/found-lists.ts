import { quoted } from "./theme-sheet/formula-text";

/** A list of the workbook that was recognised: which it is, and how a formula names it. */
export interface FoundList {
  /** Id of the list definition: `referrals`, `assessments` … */
  readonly listId: string;
  /** `Referrals[#All]`, or `'My sheet'!$A$1:$K$900`. */
  readonly reference: string;
  /** Records, headings not counted. */
  readonly rows: number;
  /** Which heading is which field, where the user said so: census item on the left. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** True for the one that the user chose of several of its kind. */
  readonly isChosen?: boolean;
}

type Mapped = Pick<FoundList, "mapping">;

const pairsOf = ({ mapping = {} }: Mapped): readonly string[] =>
  Object.entries(mapping).map(([field, own]) => `${field}=${own.replace(/[;\s]+/g, " ").trim()}`);

/** Excel takes a text of at most 255 characters in a formula; longer ones are joined. */
const LONGEST_TEXT = 200;

/**
 * The mapping argument of a formula over a list and further lists, whose pairs have their name in front; an
 * empty argument where nothing was mapped. Signs that part one mapping from the next become spaces:
 * headings are compared without punctuation.
 *
 * @example mappingText({ mapping: { CINreferralDate: "Rcvd" } }) // '"CINreferralDate=Rcvd"'
 */
export function mappingText(
  list: Mapped = {},
  others: readonly (Mapped & { readonly listId: string })[] = [],
): string {
  const further = others.flatMap((other) => pairsOf(other).map((pair) => `${other.listId}:${pair}`));
  const whole = [...pairsOf(list), ...further].join("; ");
  const pieces = whole.match(new RegExp(`.{1,${LONGEST_TEXT}}`, "gu")) ?? [];
  return pieces.map(quoted).join("&");
}

/**
 * The list that a rule reads: the one that the user chose, else the longest of those recognised as it,
 * so that a sample or an extract of a few rows never wins over the list itself.
 *
 * @example listFor("referrals", [{ listId: "referrals", reference: "Referrals[#All]", rows: 3367 }])
 */
export function listFor(listId: string, lists: readonly FoundList[]): FoundList | undefined {
  const ofKind = lists.filter((list) => list.listId === listId);
  const chosen = ofKind.filter((list) => list.isChosen === true);
  const candidates = chosen.length > 0 ? chosen : ofKind;
  return candidates.reduce<FoundList | undefined>(
    (longest, list) => (longest === undefined || list.rows > longest.rows ? list : longest),
    undefined,
  );
}
