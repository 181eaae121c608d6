/** One sheet of the sample workbook: a table whose headings are those of the real extract it imitates. */
export interface SampleSheet {
  readonly sheet: string;
  readonly table: string;
  readonly headings: readonly string[];
}

const child = ["Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age"];
const disability = "Does the Child have a Disability";
const allocated = ["Allocated Team", "Allocated Worker"];

/** Ofsted's Annex A headings of 2024, with closure added to the referrals as local extracts do. */
export const sampleSheets = {
  referrals: {
    sheet: "Referrals",
    table: "Referrals",
    headings: [
      ...child,
      "Date of Referral",
      "Referral Source",
      "Referral NFA?",
      "Number of Referrals in Last 12 Months",
      "CIN Closure Date",
      "Reason for Closure",
      ...allocated,
    ],
  },
  assessments: {
    sheet: "Assessments",
    table: "Assessments",
    headings: [
      ...child,
      disability,
      "Continuous Assessment Start Date",
      "Child Seen During Continuous Assessment",
      "Continuous Assessment Date of Authorisation",
      "Was the child assessed as requiring LA children's social care support?",
      ...allocated,
    ],
  },
  section47: {
    sheet: "Section 47",
    table: "Section47",
    headings: [
      ...child,
      disability,
      "Strategy discussion initiating Section 47 Enquiry Start Date",
      "Was an Initial Child Protection Conference deemed unnecessary?",
      "Date of Initial Child Protection Conference",
      "Did the Initial Child Protection Conference Result in a Child Protection Plan",
      ...allocated,
    ],
  },
  conferences: {
    sheet: "Conferences",
    table: "Conferences",
    headings: [
      "Child Unique ID",
      "Strategy Discussion Date",
      "Conference Date",
      "Conference Type",
      "Resulted in a Plan",
      "Allocated Team",
    ],
  },
  plans: {
    sheet: "Plans",
    table: "Plans",
    headings: [
      ...child,
      disability,
      "Child Protection Plan Start Date",
      "Initial Category of Abuse",
      "Latest Category of Abuse",
      "Date of the Last Statutory Visit",
      "Was the Child Seen Alone?",
      "Date of latest review conference",
      "Child Protection Plan End Date",
      "Number of Previous Child Protection Plans",
      ...allocated,
    ],
  },
  workforce: {
    sheet: "Workforce",
    table: "Workforce",
    headings: [
      "SWENo",
      "AgencyWorker",
      "FTE",
      "OrgRole",
      "RoleStartDate",
      "RoleEndDate",
      "FTE30",
      "Cases30",
      "WorkingDaysLost",
    ],
  },
} as const satisfies Record<string, SampleSheet>;

/** Which headings hold dates, and so get a date format. */
export const holdsDates = (heading: string): boolean => /\bdate\b|Date$/i.test(heading);
