import type { CandidateList } from "../../src/excel/port";

/** A list of referrals as Excel's table "Referrals": headings and one made-up row. */
export const referralList: CandidateList = {
  reference: "Referrals[#All]",
  tableName: "Referrals",
  sheetName: "Referral list",
  address: "A1:H3368",
  rows: 3367,
  head: [
    [
      "Child Unique ID",
      "Gender",
      "Ethnicity",
      "Date of Birth",
      "Date of Referral",
      "Referral Source",
      "Referral outcome",
      "Team",
    ],
    ["C1", "Male", "WBRI", 40000, 45400, "1A", "Assessment", "North"],
  ],
};

/** A sheet whose headings no list has. */
export const budgetList: CandidateList = {
  reference: "'Budget'!$A$1:$C$20",
  tableName: null,
  sheetName: "Budget",
  address: "A1:C20",
  rows: 19,
  head: [
    ["Cost centre", "Forecast", "Actual"],
    ["A100", 5000, 4800],
  ],
};
