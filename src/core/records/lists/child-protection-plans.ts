import { categoriesOfAbuse } from "../code-lists/category-of-abuse";
import { allocationFields } from "../fields/allocation";
import { childFields } from "../fields/child";
import { episodeId } from "../fields/episode";
import { planId } from "../fields/plan";
import type { RecordListDefinition } from "../record-list";

/** Child protection plans, open and ended: Annex A list 7, or the ChildProtectionPlans table of the census. */
export const childProtectionPlans: RecordListDefinition = {
  id: "child-protection-plans",
  title: "Child protection plans",
  rowIs: "a plan",
  source:
    "Ofsted, ILACS Annex A, list 7; Department for Education, Children in need census, ChildProtectionPlans",
  fields: [
    ...childFields,
    episodeId,
    planId,
    {
      name: "CPPstartDate",
      label: "Plan start date",
      kind: "date",
      required: true,
      synonyms: [
        "Child Protection Plan Start Date",
        "CPP start date",
        "CP plan start date",
        "Plan start date",
        "Date plan started",
        "cppl_cp_plan_start_date",
      ],
    },
    {
      name: "CPPendDate",
      label: "Plan end date",
      kind: "date",
      synonyms: [
        "Child Protection Plan End Date",
        "CPP end date",
        "CP plan end date",
        "Plan end date",
        "Date plan ended",
        "cppl_cp_plan_end_date",
      ],
    },
    {
      name: "InitialCategoryOfAbuse",
      label: "Initial category of abuse",
      kind: "code",
      synonyms: ["Initial Category of Abuse", "Category of abuse at start", "cppl_cp_plan_initial_category"],
      codes: categoriesOfAbuse,
    },
    {
      name: "LatestCategoryOfAbuse",
      label: "Latest category of abuse",
      kind: "code",
      synonyms: [
        "Latest Category of Abuse",
        "Category of abuse",
        "Current category of abuse",
        "cppl_cp_plan_latest_category",
      ],
      codes: categoriesOfAbuse,
    },
    {
      name: "NumberOfPreviousCPP",
      label: "Number of previous plans",
      kind: "number",
      synonyms: [
        "Number of Previous Child Protection Plans",
        "Number of previous CPP",
        "Previous plans",
        "Total number of previous child protection plans",
      ],
    },
    {
      name: "LastVisitDate",
      label: "Date of the last visit",
      kind: "date",
      synonyms: [
        "Date of the Last Statutory Visit",
        "Last statutory visit",
        "Last visit date",
        "Date of last visit",
        "Last CP visit",
      ],
    },
    {
      name: "SeenAlone",
      label: "Child seen alone",
      kind: "yesNo",
      synonyms: ["Was the Child Seen Alone?", "Seen alone", "Child seen alone"],
      codes: [
        { code: "1", label: "Seen alone", synonyms: ["child seen alone"] },
        {
          code: "0",
          label: "Not seen alone",
          synonyms: ["child not seen", "not seen", "child not seen alone"],
        },
      ],
    },
    {
      name: "LatestReviewDate",
      label: "Date of the latest review conference",
      kind: "date",
      synonyms: [
        "Date of latest review conference",
        "Latest review date",
        "Last review conference",
        "Date of last review",
      ],
    },
    {
      name: "EmergencyProtection",
      label: "Emergency protection in the last six months",
      kind: "yesNo",
      synonyms: [
        "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
      ],
    },
    ...allocationFields,
  ],
};
