import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const vacanciesWithoutPosts = defineCheck({
  id: "vacancies-without-posts",
  title: "Vacancies, and nobody in post",
  severity: "warning",
  lists: ["workforce-counts"],
  needs: ["InPostFTE", "VacanciesFTE"],
  affects: ["WRK-1"],
  effect: "Every post counts as vacant, so the vacancy rate is 100 per cent.",
  remedy: "Fill in who is in post on the day; a new team may be right.",
  find: (records) => {
    const [workers, vacancies] = [numbersOf(records, "InPostFTE"), numbersOf(records, "VacanciesFTE")];
    return recordsWhere(records, (record) => workers[record] === 0 && (vacancies[record] ?? NaN) > 0);
  },
});
