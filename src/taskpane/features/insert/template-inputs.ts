import type { Area } from "../../../benchmarks/benchmarks";
import { dateParts, dayNumber, isoDate } from "../../../core/calendar/excel-dates";
import type { DayNumber } from "../../../core/calendar/period";
import { reportingYearPeriod } from "../../../core/calendar/reporting-year";
import type { WorkbookSettings } from "../../../excel/port";
import type { Indicator } from "../../../indicators/indicator";
import type { Template, TemplateInputs } from "../../../templates/template";
import { text } from "../../../text/en-gb";
import { editionOf } from "../settings/use-edition";

/** What the workbook's settings say of every template. */
export type TemplateSettings = Pick<WorkbookSettings, "neighbourEdition" | "polarityOverrides">;

/** What the user chose beside authority and year; what was not touched is left out. */
export interface TemplateChoices extends Pick<
  TemplateInputs,
  "indicator" | "respondents" | "theme" | "lists" | "layout"
> {
  /** Null while the date is missing. */
  readonly from?: DayNumber | null;
  readonly to?: DayNumber | null;
}

/** What a template is built for unless the user says otherwise: the local figures of the same year. */
export const inputsFor = (
  area: Area,
  year: number,
  { neighbourEdition, polarityOverrides }: TemplateSettings,
): TemplateInputs => ({
  authority: area.name,
  year,
  ...reportingYearPeriod(year),
  ...(neighbourEdition === undefined ? {} : { neighbourEdition: editionOf(neighbourEdition) }),
  ...(polarityOverrides === undefined ? {} : { polarity: polarityOverrides }),
});

/** A day as a date box takes it; empty while there is none. */
export const dateBox = (day: DayNumber | null): string => (day === null ? "" : isoDate(day));

/** The day in a date box; null while it is empty or half typed. */
export function dayInBox(value: string): DayNumber | null {
  const [year, month, day] = value.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(day)) return null;
  const number = dayNumber(year, month, day);
  return dateParts(number).year >= 1900 ? number : null;
}

/** The answers over what is filled in already; a sentence where the dates cannot be used. */
export function inputsWith(
  filled: TemplateInputs,
  { from = filled.from, to = filled.to, ...rest }: TemplateChoices,
): TemplateInputs | { readonly problem: string } {
  if (from === null || to === null) return { problem: text.insert.dateMissing };
  if (from > to) return { problem: text.insert.datesCrossed };
  return { ...filled, ...rest, from, to };
}

/** The indicators that a template can be about: those of its theme, with national figures. */
export const indicatorsFor = (
  { theme }: Pick<Template, "theme">,
  indicators: readonly Indicator[],
  isPublished: (code: string) => boolean,
): readonly Indicator[] =>
  indicators.filter((one) => (theme === null || one.theme === theme) && isPublished(one.code));
