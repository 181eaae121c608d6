import { missing } from "../families";

export const leaversMissing = missing({
  id: "leavers-missing",
  title: "Leavers not filled in",
  severity: "warning",
  lists: ["workforce-counts"],
  field: "LeaversFTE",
  affects: ["WRK-2", "WRK-6"],
  effect: "An empty count is no nought: turnover is refused for that day.",
  remedy: "Fill in who left in the year to the day; write 0 where nobody did.",
});
