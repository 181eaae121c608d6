import type { FieldDefinition } from "../record-list";

/** Ties reviews to the plan they belong to. */
export const planId: FieldDefinition = {
  name: "CPPID",
  label: "Plan identifier",
  kind: "id",
  synonyms: ["CPP ID", "CP plan ID", "Plan ID", "Child protection plan ID", "cppl_cp_plan_id"],
};
