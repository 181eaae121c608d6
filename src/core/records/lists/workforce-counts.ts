import { team } from "../fields/allocation";
import type { FieldDefinition, RecordListDefinition } from "../record-list";

const count = (name: string, label: string, ...synonyms: string[]): FieldDefinition => ({
  name,
  label,
  kind: "number",
  synonyms,
});

/** Counts of the workforce as a team types them, one row a day, or a row a day for each team. */
export const workforceCounts: RecordListDefinition = {
  id: "workforce-counts",
  title: "Workforce counts",
  rowIs: "the counts of a day",
  source: "Department for Education, Children's social work workforce census, totals of the return",
  fields: [
    {
      name: "SnapshotDate",
      label: "Day of the counts",
      kind: "date",
      required: true,
      synonyms: ["Snapshot date", "Date of counts", "Count date", "As at", "As at date"],
    },
    team,
    {
      ...count(
        "InPostFTE",
        "Social workers in post, FTE",
        "In post FTE",
        "FTE in post",
        "Social workers FTE",
      ),
      required: true,
    },
    count("InPostHeadcount", "Social workers in post, headcount", "In post headcount", "Headcount in post"),
    count("VacanciesFTE", "Vacancies, FTE", "Vacancies FTE", "FTE vacancies", "Vacant FTE", "Vacancies"),
    count("AgencyFTE", "Agency workers, FTE", "Agency workers FTE", "FTE agency workers", "Agency FTE"),
    count("AgencyHeadcount", "Agency workers, headcount", "Agency workers headcount", "Agency headcount"),
    count(
      "AgencyCoverFTE",
      "Agency workers covering vacancies, FTE",
      "Agency workers covering vacancies FTE",
      "Agency cover FTE",
      "FTE agency covering vacancies",
    ),
    count("LeaversFTE", "Leavers in the year, FTE", "Leavers FTE", "FTE leavers"),
    count("LeaversHeadcount", "Leavers in the year, headcount", "Leavers headcount"),
    count("StartersFTE", "Starters in the year, FTE", "Starters FTE", "FTE starters"),
    count("StartersHeadcount", "Starters in the year, headcount", "Starters headcount"),
    count(
      "DaysLostInYear",
      "Days lost to sickness in the year",
      "Sickness days in the year",
      "Days lost in the year",
    ),
    count("CasesHeld", "Cases held on the day", "Total cases", "Cases on the day", "Number of cases"),
    count(
      "CaseHoldersFTE",
      "Case holders, FTE",
      "Case holders FTE",
      "FTE of case holders",
      "FTE holding cases",
    ),
  ],
};
