import { legalStatuses } from "../code-lists/legal-status";
import { placementProviders } from "../code-lists/placement-provider";
import { placementTypes } from "../code-lists/placement-type";
import { primaryNeeds } from "../code-lists/primary-need";
import { reasonsCeased } from "../code-lists/reason-ceased";
import { allocationFields } from "../fields/allocation";
import { childFields, uasc } from "../fields/child";
import type { FieldDefinition, FieldKind, RecordListDefinition } from "../record-list";

const field = (name: string, kind: FieldKind, label: string, ...synonyms: string[]): FieldDefinition => ({
  name,
  label,
  kind,
  synonyms,
});

/** Children looked after, one row a child with the latest period of care: Annex A list 8. */
export const childrenLookedAfter: RecordListDefinition = {
  id: "children-looked-after",
  title: "Children looked after",
  rowIs: "a child looked after",
  source: "Ofsted, ILACS Annex A, list 8",
  fields: [
    ...childFields,
    uasc,
    {
      ...field(
        "CareStartDate",
        "date",
        "Date the child started to be looked after",
        "Date Started to be Looked After",
        "Date started looked after",
        "Care start date",
        "clae_entered_care_date",
      ),
      required: true,
    },
    {
      ...field("CategoryOfNeed", "code", "Category of need", "Child's Category of Need"),
      codes: primaryNeeds,
    },
    field(
      "SecondPeriodOfCare",
      "yesNo",
      "Second or later period of care in 12 months",
      "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
      "Is this a second or subsequent episode of being a Looked After Child within the last 12 months (Y/N)",
    ),
    field(
      "LegalStatusDate",
      "date",
      "Start of the current legal status",
      "Start date of current legal status",
    ),
    { ...field("LegalStatus", "code", "Legal status", "Child's Legal Status", "LS"), codes: legalStatuses },
    field(
      "LatestReviewDate",
      "date",
      "Date of the latest review",
      "Date of Latest Statutory Review",
      "Last LAC review",
    ),
    field(
      "LastVisitDate",
      "date",
      "Date of the last visit",
      "Date of Last Social Work Visit",
      "Last visit date",
    ),
    field("PermanencePlan", "text", "Permanence plan", "What is the permanence plan for this child?"),
    field(
      "LastReviewingOfficerContact",
      "date",
      "Last contact of the reviewing officer",
      "Date of Last IRO Visit / Contact to the Child",
    ),
    field(
      "LastHealthAssessment",
      "date",
      "Date of the last health assessment",
      "Date of Last Health Assessment",
    ),
    field("LastDentalCheck", "date", "Date of the last dental check", "Date of Last Dental Check"),
    field(
      "PlacementsInLast12Months",
      "number",
      "Placements in the last 12 months",
      "Number of Placements in the Last 12 months",
    ),
    field(
      "CareEndDate",
      "date",
      "Date the child ceased to be looked after",
      "Date Ceased to be Looked After",
      "Care end date",
    ),
    {
      ...field("ReasonCeased", "code", "Reason ceased", "Reason Ceased to be Looked After"),
      codes: reasonsCeased,
    },
    field(
      "PlacementStartDate",
      "date",
      "Start of the latest placement",
      "Start Date of Most Recent Placement",
    ),
    { ...field("PlacementType", "code", "Placement type", "Placement Type", "PLACE"), codes: placementTypes },
    {
      ...field("PlacementProvider", "code", "Placement provider", "Placement Provider"),
      codes: placementProviders,
    },
    // Kept as identifiers, which no breakdown is made by: a postcode can point at one child.
    field("PlacementPostcode", "id", "Placement postcode", "Placement postcode", "PL_POST"),
    field("PlacementURN", "id", "Placement URN", "URN of Placement", "URN"),
    field("PlacementLocation", "text", "Placement location", "Placement Location"),
    field("PlacementAuthority", "text", "Authority of placement", "LA of Placement"),
    field(
      "MissingEpisodes",
      "number",
      "Missing episodes in the last 12 months",
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
    ),
    field(
      "AbsentEpisodes",
      "number",
      "Absences in the last 12 months",
      "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
    ),
    field(
      "ReturnInterviewOffered",
      "yesNo",
      "Return interview offered",
      "Was the child offered a Return Interview after their last missing episode (Y/N)?",
    ),
    field(
      "ReturnInterviewAccepted",
      "yesNo",
      "Return interview accepted",
      "Did the child accept a Return Interview after their last missing episode (Y/N)?",
    ),
    ...allocationFields,
  ],
};
