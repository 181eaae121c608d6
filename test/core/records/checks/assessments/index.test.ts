import { checksOfAssessments } from "../../../../../src/core/records/checks/assessments";
import { describeChecks } from "../../../../support/describe-checks";

const OPEN = { "Assessment end date": null, "Assessment factors": null };

describe("checks of assessments", () => {
  describeChecks(checksOfAssessments, {
    list: "assessments",
    sound: {
      "Child ID": "A",
      "Date of birth": "01/05/2015",
      "Date of referral": "03/07/2023",
      "Assessment start date": "04/07/2023",
      "Assessment end date": "01/08/2023",
      "Assessment factors": "3B, 4A",
      "Child seen": "Yes",
    },
    cases: {
      "abuse-without-who": {
        wrong: [{ "Assessment factors": "18A" }, { "Assessment factors": "3B; 19A" }],
        right: [{ "Assessment factors": "18B, 19C" }],
      },
      "assessment-before-birth": {
        wrong: [{ "Date of birth": "11/04/2024" }],
        right: [{ "Date of birth": "09/04/2024" }],
      },
      "assessment-before-referral": {
        wrong: [{ "Date of referral": "05/07/2023" }],
        right: [{ "Date of referral": "04/07/2023" }],
      },
      "assessment-end-unreadable": { wrong: [{ "Assessment end date": "soon" }], right: [{}, OPEN] },
      "assessment-ends-before-start": {
        wrong: [{ "Assessment end date": "03/07/2023" }],
        right: [{ "Assessment end date": "04/07/2023" }],
      },
      "assessment-entered-twice": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B" }],
        right: [{}, { "Assessment end date": "02/08/2023" }],
      },
      "assessment-in-the-future": {
        wrong: [{ "Assessment end date": "02/04/2024" }],
        right: [{ "Assessment end date": "31/03/2024" }],
      },
      // by hand: from 25 January 2024 to Thursday 28 March, the last before Easter, are 4 + 21 + 20 = 45 working days
      "assessment-open-too-long": {
        wrong: [{ ...OPEN, "Assessment start date": "24/01/2024" }],
        right: [{ ...OPEN, "Assessment start date": "25/01/2024" }, {}],
      },
      "assessment-start-missing": { wrong: [{ "Assessment start date": null }], right: [{}] },
      "assessment-start-unreadable": { wrong: [{ "Assessment start date": "??" }], right: [{}] },
      "assessment-starts-in-the-future": {
        wrong: [{ ...OPEN, "Assessment start date": "01/04/2024" }],
        right: [{ ...OPEN, "Assessment start date": "31/03/2024" }],
      },
      "assessments-overlap": {
        wrong: [
          { "Child ID": "B" },
          { "Child ID": "B", "Assessment start date": "31/07/2023", "Assessment end date": "20/08/2023" },
        ],
        right: [{}, { "Assessment start date": "01/08/2023", "Assessment end date": "20/08/2023" }],
      },
      "child-not-seen": {
        wrong: [{ "Child seen": "Not seen" }],
        right: [{ ...OPEN, "Child seen": "Not seen" }, { "Child seen": null }],
      },
      "factor-not-in-list": {
        wrong: [{ "Assessment factors": "3B, 33Z, 44" }, { "Assessment factors": "neglect" }],
        right: [{ "Assessment factors": "21" }, { "Assessment factors": "3B domestic abuse" }, OPEN],
      },
      "factor-repeated": {
        wrong: [{ "Assessment factors": "3B, 4A, 3b" }],
        right: [{ "Assessment factors": "3A, 3B" }],
      },
      "factors-missing": { wrong: [{ "Assessment factors": null }], right: [OPEN] },
      "factors-on-open-assessment": { wrong: [{ "Assessment end date": null }], right: [OPEN, {}] },
      "no-factors-beside-factors": {
        wrong: [{ "Assessment factors": "21, 3B" }],
        right: [{ "Assessment factors": "21" }],
      },
      "two-open-assessments": {
        wrong: [
          { ...OPEN, "Child ID": "B" },
          { ...OPEN, "Child ID": "B", "Assessment start date": "20/03/2024" },
        ],
        right: [{}, { ...OPEN, "Assessment start date": "20/03/2024" }],
      },
    },
  });
});
