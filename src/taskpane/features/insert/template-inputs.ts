import type { Area } from "../../../benchmarks/benchmarks";
import { reportingYearPeriod } from "../../../core/calendar/reporting-year";
import type { WorkbookSettings } from "../../../excel/port";
import type { TemplateInputs } from "../../../templates/template";
import { editionOf } from "../settings/use-edition";

/** What the workbook's settings say of every template. */
export type TemplateSettings = Pick<WorkbookSettings, "neighbourEdition" | "polarityOverrides">;

/** What the user chose beside authority and year; what was not touched is left out. */
export type TemplateChoices = Pick<TemplateInputs, "respondents" | "theme" | "lists">;

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
