import { checksOfEveryListOfChildren } from "../../../../../src/core/records/checks/every-list-of-children";
import { describeChecks } from "../../../../support/describe-checks";

// The extract is of 31 March 2024; an unborn child is late from 1 March, 30 days before it.
describe("checks of every list of children", () => {
  describeChecks(checksOfEveryListOfChildren, {
    list: "referrals",
    sound: {
      "Child ID": "A",
      Sex: "F",
      Ethnicity: "WBRI",
      Disability: "No",
      "Date of birth": "01/05/2015",
      "Expected date of birth": null,
      "Date of death": null,
      Team: "North",
      "Date of referral": "03/07/2023",
    },
    cases: {
      "birth-date-in-the-future": {
        wrong: [{ "Date of birth": "01/04/2024" }],
        right: [{ "Date of birth": "31/03/2024" }, { "Child ID": "B" }],
      },
      "birth-date-missing": {
        wrong: [{ "Date of birth": null }],
        right: [{ "Date of birth": null, "Expected date of birth": "01/05/2024" }],
      },
      "birth-date-twice": {
        wrong: [{ "Expected date of birth": "02/05/2015" }],
        right: [{ "Date of birth": null, "Expected date of birth": "01/05/2024" }],
      },
      "birth-date-unreadable": {
        wrong: [{ "Date of birth": "May 2015" }],
        right: [{ "Date of birth": "1 May 2015" }, { "Date of birth": null }],
      },
      "birth-dates-differ": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B", "Date of birth": "02/05/2015" }],
        right: [{}, { "Date of birth": null }, { "Child ID": "C", "Date of birth": "02/05/2015" }],
      },
      "child-identifier-missing": { wrong: [{ "Child ID": null }], right: [{}] },
      "child-identifier-too-long": {
        wrong: [{ "Child ID": "A12345678901234567890" }],
        right: [{ "Child ID": "A1234567890123456789" }],
      },
      "child-identifier-unreadable": {
        wrong: [{ "Child ID": "1.23457E+15" }],
        right: [{ "Child ID": 123457 }],
      },
      "child-identifier-with-signs": {
        wrong: [{ "Child ID": "A-1" }, { "Child ID": "A 1" }],
        right: [{ "Child ID": "A1" }, { "Child ID": null }],
      },
      "death-before-birth": {
        wrong: [{ "Date of death": "30/04/2015" }],
        right: [{ "Date of death": "01/05/2015" }],
      },
      "death-in-the-future": {
        wrong: [{ "Date of death": "01/04/2024" }],
        right: [{ "Date of death": "31/03/2024" }],
      },
      "disability-unknown": {
        wrong: [{ Disability: "Unknown" }, { Disability: null }],
        right: [{ Disability: "Yes" }],
      },
      "ethnicity-missing": { wrong: [{ Ethnicity: null }], right: [{ Ethnicity: "XYZ" }] },
      "ethnicity-not-in-list": { wrong: [{ Ethnicity: "XYZ" }], right: [{ Ethnicity: null }] },
      "sex-missing": { wrong: [{ Sex: null }], right: [{ Sex: "U" }] },
      "team-missing": { wrong: [{ Team: null }], right: [{ Team: "South" }] },
      "unborn-long-expected": {
        wrong: [{ "Date of birth": null, "Expected date of birth": "29/02/2024" }],
        right: [
          { "Date of birth": null, "Expected date of birth": "01/03/2024" },
          { "Expected date of birth": "01/05/2015" },
        ],
      },
      "unborn-with-sex": {
        wrong: [{ "Date of birth": null, "Expected date of birth": "01/05/2024" }],
        right: [{ "Date of birth": null, "Expected date of birth": "01/05/2024", Sex: "U" }, {}],
      },
    },
  });
});
