import { careLeaverAccommodation } from "../code-lists/care-leaver-accommodation";
import { careLeaverActivities } from "../code-lists/care-leaver-activity";
import { allocationFields } from "../fields/allocation";
import { childFields, uasc } from "../fields/child";
import type { RecordListDefinition } from "../record-list";

/** Young people who receive leaving care services, one row a person: Annex A list 9. */
export const careLeavers: RecordListDefinition = {
  id: "care-leavers",
  title: "Care leavers",
  rowIs: "a care leaver",
  source: "Ofsted, ILACS Annex A, list 9",
  fields: [
    ...childFields,
    uasc,
    {
      name: "EligibilityCategory",
      label: "Eligibility category",
      kind: "code",
      required: true,
      synonyms: ["Eligibility Category", "Eligibility", "clea_care_leaver_eligibility"],
      codes: [
        { code: "REL", label: "Relevant child", synonyms: ["relevant", "R", "relevant child"] },
        {
          code: "FREL",
          label: "Former relevant child",
          synonyms: [
            "former relevant",
            "FR",
            "care leaver - former relevant",
            "former relevant 18-20",
            "former relevant 21-24",
          ],
        },
        { code: "QUAL", label: "Qualifying care leaver", synonyms: ["qualifying", "qualifying child", "Q"] },
      ],
    },
    {
      name: "InTouch",
      label: "In touch",
      kind: "code",
      synonyms: ["LA In Touch", "In touch", "clea_care_leaver_in_touch"],
      codes: [
        {
          code: "YES",
          label: "Yes",
          synonyms: ["y", "1", "in touch", "yes, resident in the UK", "yes, gone abroad"],
        },
        {
          code: "NO",
          label: "No",
          synonyms: [
            "n",
            "0",
            "2",
            "not in touch",
            "no, resident in the UK",
            "no, gone abroad",
            "no, residence not known",
            "residence not known",
          ],
        },
        { code: "DIED", label: "Died", synonyms: ["died after leaving care"] },
        { code: "REFU", label: "Refuses contact", synonyms: ["refused", "young person refuses contact"] },
        {
          code: "NREQ",
          label: "No longer requires services",
          synonyms: ["young person no longer requires services"],
        },
        {
          code: "RHOM",
          label: "Returned home",
          synonyms: [
            "returned home for 6 months or more",
            "young person returned to live with parents for 6 months or more",
            "returned to parents (or someone with PR) for 6+ months",
            "young person returned to live with parents or someone with parental responsibility for a continuous period of 6 months or more",
            "young person returned to live with parents or person with parental responsibility for a continuous period of 6 months or more",
          ],
        },
      ],
    },
    {
      name: "AccommodationType",
      label: "Type of accommodation",
      kind: "code",
      synonyms: ["Type of Accommodation", "clea_care_leaver_accommodation"],
      codes: careLeaverAccommodation,
    },
    {
      name: "AccommodationSuitable",
      label: "Accommodation suitable",
      kind: "yesNo",
      synonyms: ["Suitability of Accommodation", "Suitable accommodation", "clea_care_leaver_accom_suitable"],
      codes: [
        {
          code: "1",
          label: "Suitable",
          synonyms: ["accommodation is considered suitable", "accommodation is considered to be suitable"],
        },
        {
          code: "0",
          label: "Unsuitable",
          synonyms: [
            "not suitable",
            "2",
            "accommodation is considered unsuitable",
            "accommodation is considered to be unsuitable",
            "accommodation is not considered suitable",
          ],
        },
      ],
    },
    {
      name: "ActivityStatus",
      label: "Activity",
      kind: "code",
      required: true,
      synonyms: ["Activity Status", "Activity", "clea_care_leaver_activity"],
      codes: careLeaverActivities,
    },
    {
      name: "PathwayPlanReviewDate",
      label: "Date of the latest pathway plan review",
      kind: "date",
      synonyms: ["Latest Pathway Plan Review Date", "Pathway plan review date"],
    },
    {
      name: "LatestContactDate",
      label: "Date of the latest contact",
      kind: "date",
      synonyms: ["Latest Date of Contact", "Date of last contact"],
    },
    {
      name: "PersonalAdviser",
      label: "Personal adviser",
      kind: "text",
      synonyms: ["Allocated Personal Advisor", "Allocated Personal Adviser", "Personal advisor"],
    },
    ...allocationFields,
  ],
};
