import { allocationFields } from "../fields/allocation";
import { childFields } from "../fields/child";
import { episodeId } from "../fields/episode";
import type { RecordListDefinition } from "../record-list";

/** Child in need plans: the CINplanDates table of the census, collected from 2021-22. */
export const cinPlans: RecordListDefinition = {
  id: "cin-plans",
  title: "Child in need plans",
  rowIs: "a child in need plan",
  source: "Department for Education, Children in need census, CINplanDates",
  fields: [
    ...childFields,
    episodeId,
    {
      name: "CINPlanStartDate",
      label: "Child in need plan start date",
      kind: "date",
      required: true,
      synonyms: ["CIN plan start date", "Child in need plan start date", "cinp_cin_plan_start_date"],
    },
    {
      name: "CINPlanEndDate",
      label: "Child in need plan end date",
      kind: "date",
      required: true,
      synonyms: ["CIN plan end date", "Child in need plan end date", "cinp_cin_plan_end_date"],
    },
    ...allocationFields,
  ],
};
