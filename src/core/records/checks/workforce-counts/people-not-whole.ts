import { defineCheck } from "../check-rule";
import { countsWhere } from "../counts-of-a-day";

export const peopleNotWhole = defineCheck({
  id: "people-not-whole",
  title: "Headcount that is not a whole number",
  severity: "warning",
  lists: ["workforce-counts"],
  needs: ["SnapshotDate"],
  affects: ["WRK-2", "WRK-3", "WRK-6"],
  effect: "Full-time equivalents count as people where the figure asks for people.",
  remedy: "Enter people as a headcount, and full-time equivalents in their own column.",
  ...countsWhere(
    (value, field) => field.endsWith("Headcount") && !Number.isNaN(value) && !Number.isInteger(value),
  ),
});
