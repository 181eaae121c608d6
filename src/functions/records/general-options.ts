import { DAYS_1900_TO_1904 } from "../../core/calendar/excel-dates";
import type { Period } from "../../core/calendar/period";
import type { ReadingOptions } from "../../core/records/record-list";
import type { CountingOptions, RuleOption } from "../../indicators/indicator";

/** Choices that every function counting from records knows, whatever the indicator. */
export const generalOptions: readonly RuleOption[] = [
  {
    name: "dateSystem",
    about:
      'The date system of the workbook: 1904 where Excel\'s option "Use 1904 date system" is on, which goes for the list and for dates given as cells or DATE(); "1904 list" where only the list was copied from such a workbook',
    default: "1900",
    oneOf: ["1900", "1904", "1904 list"],
  },
  {
    name: "quartiles",
    about:
      "How DISTRIBUTION works out quartiles: type 2, as SAS does, or as Excel's PERCENTILE.INC; an open decision, for the published definition is not known",
    default: "type 2",
    oneOf: ["type 2", "PERCENTILE.INC"],
  },
  {
    name: "annualise",
    about:
      "Turn the rate of a part of a year of whole months into a yearly one (count × 12 ÷ months); a stock is left as it is",
    default: "no",
    oneOf: ["no", "yes"],
  },
];

/** How the dates of a list are read. */
export const readingOf = (options: CountingOptions): Pick<ReadingOptions, "dateSystem"> =>
  String(options["dateSystem"] ?? "1900").startsWith("1904") ? { dateSystem: 1904 } : {};

/** A day given as an argument, where the workbook counts its days from 1904. */
export const dayOf = (day: number, options: CountingOptions): number =>
  options["dateSystem"] === "1904" ? day + DAYS_1900_TO_1904 : day;

/** A period given as arguments, where the workbook counts its days from 1904. */
export const periodOf = ({ from, to }: Period, options: CountingOptions): Period => ({
  from: dayOf(from, options),
  to: dayOf(to, options),
});

/** Whether the rate of a part of a year is asked for as a yearly one. */
export const isAnnualised = (options: CountingOptions): boolean => options["annualise"] === "yes";
