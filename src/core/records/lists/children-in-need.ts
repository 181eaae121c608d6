import { allocationFields } from "../fields/allocation";
import { childFields } from "../fields/child";
import { closureDate, closureReason, primaryNeed } from "../fields/episode";
import type { RecordListDefinition } from "../record-list";

/** Children in need, one row a child with the latest episode: Annex A list 6. */
export const childrenInNeed: RecordListDefinition = {
  id: "children-in-need",
  title: "Children in need",
  rowIs: "a child in need",
  source: "Ofsted, ILACS Annex A, list 6",
  fields: [
    ...childFields,
    {
      name: "CINstartDate",
      label: "Start date in need",
      kind: "date",
      required: true,
      synonyms: ["CIN Start Date", "Child in need start date", "Start of need", "Date became child in need"],
    },
    primaryNeed,
    {
      name: "LastSeenDate",
      label: "Date the child was last seen",
      kind: "date",
      synonyms: ["Date Child Was Last Seen", "Last seen date", "Date last seen"],
    },
    closureDate,
    closureReason,
    {
      name: "CaseStatus",
      label: "Case status",
      kind: "code",
      synonyms: ["Case Status", "Status"],
      codes: [
        {
          code: "CLA",
          label: "Looked after child",
          synonyms: ["LAC", "child looked after", "CLA&CPP", "CP/CLA"],
        },
        { code: "CPP", label: "Child protection plan", synonyms: ["CP", "child protection"] },
        { code: "CIN", label: "Child in need plan", synonyms: ["child in need", "CIN plan"] },
        { code: "ASMT", label: "Open assessment", synonyms: ["assessment", "open asmt"] },
        {
          code: "CLOSED",
          label: "Closed episode",
          synonyms: ["closed", "closed case", "closed assessment", "closed referral"],
        },
      ],
    },
    ...allocationFields,
  ],
};
