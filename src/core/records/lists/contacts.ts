import { referralSources } from "../code-lists/referral-source";
import { allocationFields } from "../fields/allocation";
import { childFields } from "../fields/child";
import type { RecordListDefinition } from "../record-list";

/** Contacts received, one row for each child in a contact: Annex A list 1, with an outcome where there is one. */
export const contacts: RecordListDefinition = {
  id: "contacts",
  title: "Contacts",
  rowIs: "a contact",
  source: "Ofsted, ILACS Annex A, list 1",
  fields: [
    ...childFields,
    {
      name: "ContactDate",
      label: "Date of contact",
      kind: "date",
      required: true,
      synonyms: ["Date of Contact", "Contact date", "Date contact received", "cont_contact_date"],
    },
    {
      name: "ContactSource",
      label: "Source of contact",
      kind: "code",
      synonyms: ["Contact Source", "Source of contact", "cont_contact_source_code"],
      codes: referralSources,
    },
    {
      name: "BecameReferral",
      label: "Contact became a referral",
      kind: "yesNo",
      synonyms: [
        "Contact outcome",
        "Outcome of contact",
        "Outcome",
        "Became a referral",
        "Led to referral",
        "Progressed to referral",
      ],
      codes: [
        {
          code: "1",
          label: "Referral",
          synonyms: [
            "referral to social care",
            "progressed to referral",
            "became a referral",
            "referred",
            "accepted as referral",
          ],
        },
        {
          code: "0",
          label: "No referral",
          synonyms: [
            "NFA",
            "no further action",
            "information and advice",
            "information only",
            "advice given",
            "early help",
            "referred to early help",
            "signposted",
            "not a referral",
          ],
        },
      ],
    },
    ...allocationFields,
  ],
};
