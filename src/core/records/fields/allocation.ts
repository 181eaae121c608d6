import type { FieldDefinition } from "../record-list";

export const team: FieldDefinition = {
  name: "AllocatedTeam",
  label: "Allocated team",
  kind: "text",
  synonyms: ["Allocated Team", "Team", "Team name", "Responsible team", "Social work team"],
};

const worker: FieldDefinition = {
  name: "AllocatedWorker",
  label: "Allocated worker",
  kind: "text",
  synonyms: [
    "Allocated Worker",
    "Worker",
    "Social worker",
    "Lead worker",
    "Lead social worker",
    "Case worker",
  ],
};

const ward: FieldDefinition = {
  name: "Ward",
  label: "Ward",
  kind: "text",
  synonyms: ["Ward name", "Electoral ward", "Home ward"],
};

const locality: FieldDefinition = {
  name: "Locality",
  label: "Locality",
  kind: "text",
  synonyms: ["Area", "District", "Neighbourhood", "Patch"],
};

/** Who works with the child, and where: the columns by which a team looks at its own figures. */
export const allocationFields: readonly FieldDefinition[] = [team, worker, ward, locality];
