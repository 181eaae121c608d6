import { ethnicities } from "../code-lists/ethnicity";
import { team } from "../fields/allocation";
import type { FieldDefinition, FieldKind, RecordListDefinition } from "../record-list";

const field = (name: string, kind: FieldKind, label: string, ...synonyms: string[]): FieldDefinition => ({
  name,
  label,
  kind,
  synonyms,
});

/** Children and family social workers, one row a worker: the worker table of the workforce census. */
export const workforce: RecordListDefinition = {
  id: "workforce",
  title: "Workforce",
  rowIs: "a social worker",
  source: "Department for Education, Children's social work workforce census",
  fields: [
    field(
      "SWENo",
      "id",
      "Social Work England number",
      "SWE number",
      "SWE No",
      "Worker ID",
      "Staff ID",
      "Employee number",
    ),
    {
      ...field("AgencyWorker", "yesNo", "Agency worker", "Agency worker", "Agency", "Is agency"),
      required: true,
      codes: [
        { code: "1", label: "Agency worker", synonyms: ["agency", "agency staff"] },
        {
          code: "0",
          label: "Not an agency worker",
          synonyms: ["permanent", "employed", "directly employed"],
        },
      ],
    },
    {
      ...field("FTE", "number", "Full-time equivalent", "Full time equivalent", "WTE", "FTE of contract"),
      required: true,
    },
    field("PersonBirthDate", "date", "Date of birth", "Date of birth", "DOB"),
    {
      ...field("Sex", "code", "Sex", "Gender", "GenderCurrent"),
      codes: [
        { code: "M", label: "Male", synonyms: ["1"] },
        { code: "F", label: "Female", synonyms: ["2"] },
        { code: "U", label: "Unknown", synonyms: ["0", "9", "not known", "not specified"] },
      ],
    },
    { ...field("Ethnicity", "code", "Ethnicity", "Ethnic origin", "Ethnic group"), codes: ethnicities },
    {
      ...field("OrgRole", "code", "Role", "Role", "Role within organisation", "Job role"),
      codes: [
        { code: "1", label: "Senior manager" },
        { code: "2", label: "Middle manager" },
        { code: "3", label: "First line manager", synonyms: ["team manager"] },
        {
          code: "4",
          label: "Senior practitioner",
          synonyms: ["senior practicioner", "senior social worker", "advanced practitioner"],
        },
        { code: "5", label: "Case holder", synonyms: ["social worker"] },
        { code: "6", label: "Qualified without cases" },
      ],
    },
    field("RoleStartDate", "date", "Start date", "Start date", "Role start date", "Date started"),
    field("RoleEndDate", "date", "End date", "End date", "Role end date", "Leaving date", "Date left"),
    field("StartOrigin", "text", "Where the worker came from", "Origin", "Start origin"),
    field("LeaverDestination", "text", "Where the worker went", "Destination", "Leaver destination"),
    field("ReasonLeave", "text", "Reason for leaving", "Reason for leaving", "Reason leave"),
    field(
      "FTE30",
      "number",
      "Full-time equivalent on 30 September",
      "FTE 30",
      "FTE at 30 September",
      "FTE on 30 September",
    ),
    field(
      "Cases30",
      "number",
      "Cases on 30 September",
      "Cases 30",
      "Cases held",
      "Caseload",
      "Cases at 30 September",
    ),
    field(
      "WorkingDaysLost",
      "number",
      "Working days lost",
      "Working days lost",
      "Days lost to sickness",
      "Sickness days",
    ),
    field("ContractWeeks", "number", "Contract weeks", "Contract weeks"),
    field(
      "Absat30Sept",
      "yesNo",
      "Absent on 30 September",
      "Absent at 30 September",
      "Absent on 30 September",
    ),
    field("ReasonAbsence", "text", "Reason for absence", "Reason for absence", "Reason absence"),
    field("QualInst", "text", "Qualifying institution", "Qualification institution"),
    field("QualLevel", "text", "Level of qualification", "Qualification level"),
    field("StepUpGrad", "yesNo", "Step Up to Social Work graduate", "Step Up graduate"),
    field("FrontlineGrad", "yesNo", "Frontline graduate", "Frontline programme graduate"),
    field("CFKSSstatus", "text", "Knowledge and skills statement", "KSS status"),
    field("BaseSalary", "number", "Base salary", "Basic salary"),
    field("RRPayments", "number", "Recruitment and retention payments", "Retention payments"),
    field("OtherPayments", "number", "Other payments", "Other payments"),
    team,
  ],
};
