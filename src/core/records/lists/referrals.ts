import { referralSources } from "../code-lists/referral-source";
import { allocationFields } from "../fields/allocation";
import { childFields } from "../fields/child";
import { closureDate, closureReason, episodeId, primaryNeed } from "../fields/episode";
import type { RecordListDefinition } from "../record-list";

/** Referrals to children's social care: Annex A list 3, or the CINdetails table of the census. */
export const referrals: RecordListDefinition = {
  id: "referrals",
  title: "Referrals",
  rowIs: "a referral",
  source: "Ofsted, ILACS Annex A, list 3; Department for Education, Children in need census, CINdetails",
  fields: [
    ...childFields,
    episodeId,
    {
      name: "CINreferralDate",
      label: "Date of referral",
      kind: "date",
      required: true,
      synonyms: [
        "Date of referral",
        "Referral date",
        "CIN referral date",
        "Referral received date",
        "Date referral received",
        "Referral start date",
        "cine_referral_date",
      ],
    },
    {
      name: "ReferralSource",
      label: "Source of referral",
      kind: "code",
      synonyms: [
        "Referral Source",
        "Source of referral",
        "Referral source code",
        "Referred by",
        "cine_referral_source_code",
      ],
      codes: referralSources,
    },
    {
      name: "ReferralNFA",
      label: "Referral with no further action",
      kind: "yesNo",
      synonyms: [
        "Referral NFA?",
        "Referral NFA",
        "NFA",
        "No further action",
        "Referral no further action",
        "RNFA",
        "cine_referral_nfa",
      ],
      codes: [
        { code: "1", label: "No further action", synonyms: ["NFA", "no further action"] },
        { code: "0", label: "Further action", synonyms: ["FA", "further action"] },
      ],
    },
    primaryNeed,
    closureDate,
    closureReason,
    {
      name: "DateOfInitialCPC",
      label: "Date of the conference after moving in",
      kind: "date",
      synonyms: [
        "Date of Initial CPC",
        "Date of Initial Child Protection Conference",
        "Transfer-in conference date",
      ],
    },
    {
      name: "ReferralsInLast12Months",
      label: "Referrals in the last 12 months",
      kind: "number",
      synonyms: ["Number of Referrals in Last 12 Months", "Referrals in last 12 months"],
    },
    ...allocationFields,
  ],
};
