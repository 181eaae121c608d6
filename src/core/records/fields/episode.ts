import { primaryNeeds } from "../code-lists/primary-need";
import { reasonsForClosure } from "../code-lists/reason-for-closure";
import type { FieldDefinition } from "../record-list";

/** Ties assessments, enquiries and plans to the episode of need they belong to. */
export const episodeId: FieldDefinition = {
  name: "CINdetailsID",
  label: "Episode identifier",
  kind: "id",
  synonyms: ["CIN details ID", "Episode ID", "Referral ID", "CIN episode ID", "cine_referral_id"],
};

export const closureDate: FieldDefinition = {
  name: "CINclosureDate",
  label: "Date closed",
  kind: "date",
  synonyms: [
    "CIN Closure Date",
    "Closure date",
    "Date of closure",
    "Date closed",
    "Case closure date",
    "cine_close_date",
  ],
};

export const closureReason: FieldDefinition = {
  name: "ReasonForClosure",
  label: "Reason for closure",
  kind: "code",
  synonyms: ["Reason for Closure", "Closure reason", "CIN closure reason", "cine_close_reason"],
  codes: reasonsForClosure,
};

export const primaryNeed: FieldDefinition = {
  name: "PrimaryNeedCode",
  label: "Primary need",
  kind: "code",
  synonyms: [
    "Primary Need Code",
    "Primary need",
    "Category of need",
    "Child's category of need",
    "cine_cin_primary_need_code",
  ],
  codes: primaryNeeds,
};
