import { ethnicities } from "../code-lists/ethnicity";
import { sexes } from "../code-lists/sex";
import type { FieldDefinition } from "../record-list";

/** The child's identifier in the local authority. */
export const childId: FieldDefinition = {
  name: "LAchildID",
  label: "Child identifier",
  kind: "id",
  synonyms: [
    "Child Unique ID",
    "Child ID",
    "Child identifier",
    "LA Child ID",
    "Unique ID",
    "Unique Child ID",
    "Person ID",
    "Person Unique ID",
    "Client ID",
    "CHILD",
    "pers_person_id",
  ],
};

const sex: FieldDefinition = {
  name: "Sex",
  label: "Sex",
  kind: "code",
  synonyms: ["Gender", "GenderCurrent", "Current gender", "pers_sex"],
  codes: sexes,
};

const ethnicity: FieldDefinition = {
  name: "Ethnicity",
  label: "Ethnicity",
  kind: "code",
  synonyms: ["Ethnic origin", "Ethnic group", "Ethnicity code", "ETHNIC", "pers_ethnicity"],
  codes: ethnicities,
};

const birthDate: FieldDefinition = {
  name: "PersonBirthDate",
  label: "Date of birth",
  kind: "date",
  synonyms: ["Date of birth", "DOB", "D.O.B.", "Birth date", "Child date of birth", "pers_dob"],
};

const expectedBirthDate: FieldDefinition = {
  name: "ExpectedPersonBirthDate",
  label: "Expected date of birth",
  kind: "date",
  synonyms: ["Expected date of birth", "EDD", "Due date", "pers_expected_dob"],
};

const deathDate: FieldDefinition = {
  name: "PersonDeathDate",
  label: "Date of death",
  kind: "date",
  synonyms: ["Date of death", "DOD", "pers_death_date"],
};

const age: FieldDefinition = {
  name: "Age",
  label: "Age",
  kind: "number",
  synonyms: ["Age of child (years)", "Age of child", "Age (years)", "Child age"],
};

const disability: FieldDefinition = {
  name: "Disability",
  label: "Disability",
  kind: "yesNo",
  synonyms: [
    "Does the Child have a Disability",
    "Disabled",
    "Has disability",
    "Disability flag",
    "Disabilities",
  ],
  codes: [
    {
      code: "1",
      label: "Yes",
      synonyms: [
        "MOB",
        "HAND",
        "PC",
        "INC",
        "COMM",
        "LD",
        "HEAR",
        "VIS",
        "BEH",
        "CON",
        "AUT",
        "DDA",
        "disability",
        "other",
        "autism",
        "asperger syndrome",
        "autism or asperger syndrome",
        "diagnosed with autism or asperger syndrome",
        "behaviour",
        "communication",
        "consciousness",
        "disabled under DDA, no other",
        "other DDA",
        "hand function",
        "hearing",
        "incontinence",
        "learning",
        "mobility",
        "personal care",
        "vision",
      ],
    },
    { code: "0", label: "No", synonyms: ["NONE", "no disability"] },
  ],
};

export const uasc: FieldDefinition = {
  name: "UASC",
  label: "Unaccompanied asylum-seeking child",
  kind: "yesNo",
  synonyms: [
    "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
    "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
    "Unaccompanied asylum seeking child",
  ],
  codes: [
    { code: "1", label: "UASC", synonyms: ["formerly UASC"] },
    { code: "0", label: "Not UASC", synonyms: ["non UASC"] },
  ],
};

/** The columns that every inspection list starts with. */
export const childFields: readonly FieldDefinition[] = [
  childId,
  sex,
  ethnicity,
  birthDate,
  expectedBirthDate,
  deathDate,
  age,
  disability,
];
