import type { CountingOptions, RuleOption } from "../indicator";
import type { Band } from "./durations";
import { numberOption } from "./options";

/** Days of the published limits: three months, six months, a year and two years. */
export const THREE_MONTHS_DAYS = 91;
export const SIX_MONTHS_DAYS = 183;
const YEAR_DAYS = 365;
export const TWO_YEARS_DAYS = 730;

/** Where the bands of six months and of a year end: an open decision. */
export const bandOptions: readonly RuleOption[] = [
  { name: "sixMonthsDays", about: "Last day of the band up to six months", default: SIX_MONTHS_DAYS },
  { name: "yearDays", about: "First day of the band from one year", default: YEAR_DAYS },
];

/** The published bands of time on a plan or in need, in days, ending where the options say. */
export const planBandsBy = (options: CountingOptions): readonly Band[] => {
  const sixMonths = numberOption(options, "sixMonthsDays", SIX_MONTHS_DAYS);
  const year = numberOption(options, "yearDays", YEAR_DAYS);
  return [
    { label: "3 months or less", above: -1, upTo: THREE_MONTHS_DAYS },
    { label: "More than 3 to 6 months", above: THREE_MONTHS_DAYS, upTo: sixMonths },
    { label: "More than 6 months, less than 1 year", above: sixMonths, upTo: year - 1 },
    { label: "1 year, less than 2 years", above: year - 1, upTo: TWO_YEARS_DAYS - 1 },
    { label: "2 years or more", above: TWO_YEARS_DAYS - 1, upTo: Infinity },
  ];
};

/** The published bands of time on a plan or in need, in days. */
export const planBands: readonly Band[] = planBandsBy({});
