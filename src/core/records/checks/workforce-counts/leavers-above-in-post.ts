import { moreThan } from "../families";

export const leaversAboveInPost = moreThan({
  id: "leavers-above-in-post",
  title: "More left in the year than are in post",
  severity: "warning",
  lists: ["workforce-counts"],
  field: "LeaversFTE",
  than: ["InPostFTE"],
  affects: ["WRK-2"],
  effect: "Turnover is above 100 per cent.",
  remedy:
    "Count who left in the year to the day, not since the list began; a team that was closed may be right.",
});
