import type { Area } from "../../../benchmarks/benchmarks";
import { reportingYearPeriod } from "../../../core/calendar/reporting-year";
import type { TemplateInputs } from "../../../templates/template";

/** What a template is built for unless the user says otherwise: the local figures of the same year. */
export const inputsFor = (area: Area, year: number): TemplateInputs => ({
  authority: area.name,
  year,
  ...reportingYearPeriod(year),
});
