import { ageInYears } from "../../core/calendar/age";
import { cautions } from "../../core/cells/problems/cautions";
import type { Period } from "../../core/calendar/period";
import type { RecordColumn, RecordList } from "../../core/records/record-list";
import type { Count, CountingOptions, Indicator, RecordRule, RuleOption } from "../indicator";
import { textOption } from "./options";

/** What all measures of care leavers have in common. */
export const ofCareLeavers = {
  theme: 1,
  unit: "per cent",
  decimals: 0,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
} as const satisfies Partial<Indicator>;

/** The published figures are of ages; an inspection list holds everyone who gets leaving care services. */
const careLeaverOptions: readonly RuleOption[] = [
  {
    name: "ages",
    about: "Everyone on the list, or those of an age on the last day of the period (needs dates of birth)",
    default: "everyone",
    oneOf: ["everyone", "17 to 18", "19 to 21"],
  },
];

/** Died, or went home for six months or more: in no published figure of care leavers. */
const NOT_IN_COHORT = new Set(["DIED", "RHOM"]);

const AGES: Readonly<Record<string, readonly [number, number]>> = {
  "17 to 18": [17, 18],
  "19 to 21": [19, 21],
};

/** The care leavers of a list, without those who died or went home; of an age where the options say so. */
const careLeaversOf = (records: RecordList, { to }: Period, options: CountingOptions): Int32Array => {
  const contact = records.column("InTouch")?.texts;
  const born = records.column("PersonBirthDate")?.numbers;
  const [youngest, oldest] = AGES[textOption(options, "ages", "everyone")] ?? [-Infinity, Infinity];
  return Int32Array.from({ length: records.count }, (_, record) => record).filter((record) => {
    if (NOT_IN_COHORT.has(contact?.[record] ?? "")) return false;
    if (youngest === -Infinity) return true;
    const birth = born?.[record] ?? NaN;
    const age = Number.isNaN(birth) ? NaN : ageInYears(birth, to);
    return age >= youngest && age <= oldest;
  });
};

const isBlank = (column: RecordColumn | undefined, record: number): boolean =>
  column?.field.kind === "yesNo" ? column.flags[record] === -1 : (column?.texts[record] ?? "") === "";

interface CareLeaverRule extends Pick<RecordRule, "counts" | "follows"> {
  /** The column that has the answer. */
  readonly field: string;
  /** Whether a row is in the numerator. */
  readonly holds: (column: RecordColumn | undefined, record: number) => boolean;
  /** Whether a row is in the denominator; all but those who died or went home when left out. */
  readonly isKnown?: (records: RecordList, record: number) => boolean;
}

/** Counts the share of care leavers for whom an answer holds; those without one are told. */
export const careLeaverRule = ({ field, holds, isKnown, ...words }: CareLeaverRule): RecordRule => ({
  ...words,
  list: "care-leavers",
  needs: [field],
  sharesBy: () => [field],
  options: careLeaverOptions,
  count: (records, period, options): Count => {
    const everyone = careLeaversOf(records, period, options);
    const known = isKnown ? everyone.filter((record) => isKnown(records, record)) : everyone;
    const column = records.column(field);
    const chosen = known.filter((record) => holds(column, record));
    const blank = known.filter((record) => isBlank(column, record)).length;
    return {
      numerator: chosen.length,
      denominator: known.length,
      counted: known,
      inNumerator: chosen,
      cautions: blank > 0 ? [cautions.notAnswered(blank, column?.heading ?? "")] : [],
    };
  },
});
