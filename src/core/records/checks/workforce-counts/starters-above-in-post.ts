import { moreThan } from "../families";

export const startersAboveInPost = moreThan({
  id: "starters-above-in-post",
  title: "More started in the year than are in post",
  severity: "warning",
  lists: ["workforce-counts"],
  field: "StartersFTE",
  than: ["InPostFTE"],
  affects: ["WRK-6"],
  effect: "Starters are counted who have left again, which the return leaves out.",
  remedy: "Count only those who started in the year and are in post on the day.",
});
