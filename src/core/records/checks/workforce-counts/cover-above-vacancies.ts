import { moreThan } from "../families";

export const coverAboveVacancies = moreThan({
  id: "cover-above-vacancies",
  title: "More agency workers cover vacancies than are vacant",
  severity: "warning",
  lists: ["workforce-counts"],
  field: "AgencyCoverFTE",
  than: ["VacanciesFTE"],
  affects: ["WRK-8"],
  effect: "The share of vacancies that are covered is above 100 per cent.",
  remedy: "Count as covered only posts that are vacant on the day.",
});
