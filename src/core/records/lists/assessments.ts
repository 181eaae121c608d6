import { assessmentFactors } from "../code-lists/assessment-factors";
import { allocationFields } from "../fields/allocation";
import { childFields } from "../fields/child";
import { episodeId } from "../fields/episode";
import type { RecordListDefinition } from "../record-list";

/** Single (continuous) assessments, open ones included: Annex A list 4, or the Assessments table of the census. */
export const assessments: RecordListDefinition = {
  id: "assessments",
  title: "Assessments",
  rowIs: "an assessment",
  source: "Ofsted, ILACS Annex A, list 4; Department for Education, Children in need census, Assessments",
  fields: [
    ...childFields,
    episodeId,
    {
      name: "AssessmentActualStartDate",
      label: "Assessment start date",
      kind: "date",
      required: true,
      synonyms: [
        "Continuous Assessment Start Date",
        "Assessment start date",
        "Assessment actual start date",
        "Date assessment started",
        "Single assessment start date",
        "cina_assessment_start_date",
      ],
    },
    {
      name: "AssessmentInternalReviewDate",
      label: "Assessment internal review date",
      kind: "date",
      synonyms: ["Internal review date", "Assessment review date"],
    },
    {
      name: "AssessmentAuthorisationDate",
      label: "Assessment authorisation date",
      kind: "date",
      required: true,
      synonyms: [
        "Continuous Assessment Date of Authorisation",
        "Assessment authorisation date",
        "Date of authorisation",
        "Authorisation date",
        "Assessment authorised date",
        "Assessment completion date",
        "Assessment completed date",
        "Date assessment completed",
        "Assessment end date",
        "Single assessment end date",
        "cina_assessment_auth_date",
      ],
    },
    {
      name: "CINreferralDate",
      label: "Date of referral",
      kind: "date",
      synonyms: ["Date of referral", "Referral date"],
    },
    {
      name: "AssessmentFactors",
      label: "Factors identified at the end of assessment",
      kind: "text",
      synonyms: ["Assessment factors", "Factors", "Factors identified at assessment", "Factor codes"],
      codes: assessmentFactors,
    },
    {
      name: "ChildSeen",
      label: "Child seen during assessment",
      kind: "yesNo",
      synonyms: ["Child Seen During Continuous Assessment", "Child seen during assessment", "Child seen"],
      codes: [
        { code: "1", label: "Seen", synonyms: ["child seen", "child seen alone", "seen alone"] },
        {
          code: "0",
          label: "Not seen",
          synonyms: ["child not seen", "not seen alone", "child not seen alone", "unborn"],
        },
      ],
    },
    {
      name: "RequiresSocialCare",
      label: "Assessed as requiring social care support",
      kind: "yesNo",
      synonyms: [
        "Was the child assessed as requiring LA children's social care support?",
        "Was the child assessed as being in need at assessment?",
        "Assessed as in need",
      ],
    },
    ...allocationFields,
  ],
};
