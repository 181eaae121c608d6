import { missing } from "../families";

export const vacanciesMissing = missing({
  id: "vacancies-missing",
  title: "Vacancies not filled in",
  severity: "warning",
  lists: ["workforce-counts"],
  field: "VacanciesFTE",
  affects: ["WRK-1", "WRK-8"],
  effect: "An empty count is no nought: the vacancy rate is refused for that day.",
  remedy: "Fill in the vacancies of the day; write 0 where there are none.",
});
