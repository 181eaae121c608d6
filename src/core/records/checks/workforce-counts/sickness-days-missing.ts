import { missing } from "../families";

export const sicknessDaysMissing = missing({
  id: "sickness-days-missing",
  title: "Days lost to sickness not filled in",
  severity: "warning",
  lists: ["workforce-counts"],
  field: "DaysLostInYear",
  affects: ["WRK-4"],
  effect: "An empty count is no nought: sickness absence is refused for that day.",
  remedy: "Fill in the days lost in the year to the day; write 0 where there are none.",
});
