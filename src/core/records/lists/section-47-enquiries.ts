import { allocationFields } from "../fields/allocation";
import { childFields } from "../fields/child";
import { conferenceDate, resultedInPlan, strategyDate } from "../fields/conference";
import { episodeId } from "../fields/episode";
import type { RecordListDefinition } from "../record-list";

/** Section 47 enquiries with their initial conferences: Annex A list 5, or the Section47 table of the census. */
export const section47Enquiries: RecordListDefinition = {
  id: "section-47-enquiries",
  title: "Section 47 enquiries",
  rowIs: "a section 47 enquiry",
  source: "Ofsted, ILACS Annex A, list 5; Department for Education, Children in need census, Section47",
  fields: [
    ...childFields,
    episodeId,
    { ...strategyDate, required: true },
    {
      name: "InitialCPCtarget",
      label: "Target date of the conference",
      kind: "date",
      synonyms: [
        "Initial CPC target",
        "ICPC target date",
        "Target date for initial child protection conference",
      ],
    },
    conferenceDate,
    {
      name: "ICPCnotRequired",
      label: "Conference not required",
      kind: "yesNo",
      synonyms: [
        "Was an Initial Child Protection Conference deemed unnecessary?",
        "ICPC not required",
        "Initial child protection conference not required",
        "s47e_s47_nfa",
      ],
    },
    resultedInPlan,
    {
      name: "EnquiriesInLast12Months",
      label: "Section 47 enquiries in the last 12 months",
      kind: "number",
      synonyms: ["Number of Section 47 Enquiries in the last 12 months"],
    },
    {
      name: "ConferencesInLast12Months",
      label: "Conferences in the last 12 months",
      kind: "number",
      synonyms: ["Number of ICPCs in the last 12 months"],
    },
    ...allocationFields,
  ],
};
