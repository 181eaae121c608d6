import type { FieldDefinition } from "../record-list";

export const strategyDate: FieldDefinition = {
  name: "S47ActualStartDate",
  label: "Date of the strategy discussion",
  kind: "date",
  synonyms: [
    "Strategy discussion initiating Section 47 Enquiry Start Date",
    "Section 47 start date",
    "Section 47 enquiry start date",
    "S47 start date",
    "S47 actual start date",
    "Strategy discussion date",
    "Date of strategy discussion",
    "s47e_s47_start_date",
  ],
};

export const conferenceDate: FieldDefinition = {
  name: "DateOfInitialCPC",
  label: "Date of the initial conference",
  kind: "date",
  synonyms: [
    "Date of Initial Child Protection Conference",
    "Date of Initial CPC",
    "Initial child protection conference date",
    "ICPC date",
    "Date of ICPC",
    "Conference date",
    "Date of conference",
    "icpc_icpc_date",
  ],
};

export const resultedInPlan: FieldDefinition = {
  name: "ResultedInPlan",
  label: "Conference resulted in a plan",
  kind: "yesNo",
  synonyms: [
    "Did the Initial Child Protection Conference Result in a Child Protection Plan",
    "Did the Initial Child Protection Conference Result in a Child Protection Plan?",
    "Resulted in a plan",
    "ICPC resulted in CPP",
    "Made subject of a plan",
    "icpc_icpc_outcome_cp_flag",
  ],
};
