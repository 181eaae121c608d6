import type { CountDefinition, SeriesDefinition } from "./series-definition";
import { sharesOf, type ShareDefinition } from "./shares";

const referrals: CountDefinition = {
  table: "c5",
  columns: ["Referrals"],
  label: "referrals in the year",
};

const source = (column: string, measure: string, lait?: string): ShareDefinition => ({
  column,
  measure,
  title: `Referrals by source: ${measure}`,
  label: `referrals from: ${measure}`,
  ...(lait !== undefined && { lait: { value: lait } }),
});

/** ACT-3: who refers. The headline is the police, the largest source. */
export const referralSourceSeries: readonly SeriesDefinition[] = sharesOf(
  referrals,
  { code: "ACT-3", theme: 2, period: "year to 31 March" },
  [
    {
      column: "Police",
      title: "Referrals by source: police",
      label: "referrals from the police",
      lait: { value: "RefBySource_Police_%" },
    },
    source("Individual", "individual"),
    source("Schools", "schools", "RefBySource_Schl_%"),
    source("Education_Services", "education services"),
    source("Health_Services", "health services", "RefBySource_HealthServ_%"),
    source("Housing", "housing"),
    source("LA_Services", "local authority services"),
    source("Other_legal_agency", "other legal agency"),
    source("Other", "other"),
    source("Anonymous", "anonymous"),
    source("Unknown", "unknown"),
  ],
);
