import { checksOfEarlyHelpAssessments } from "../../../../../src/core/records/checks/early-help-assessments";
import { describeChecks } from "../../../../support/describe-checks";

describe("checks of early help assessments", () => {
  describeChecks(checksOfEarlyHelpAssessments, {
    list: "early-help-assessments",
    sound: {
      "Child ID": "A",
      "Date of birth": "01/05/2015",
      "Early help start date": "03/07/2023",
      "Early help completion date": "01/08/2023",
      "Lead organisation": "Health",
    },
    cases: {
      // by hand: 280 days before 1 May 2015 is 25 July 2014
      "early-help-before-birth": {
        wrong: [{ "Early help start date": "24/07/2014" }],
        right: [{ "Early help start date": "25/07/2014" }],
      },
      "early-help-completed-in-the-future": {
        wrong: [{ "Early help completion date": "01/04/2024" }],
        right: [{ "Early help completion date": "31/03/2024" }, { "Early help completion date": null }],
      },
      "early-help-end-unreadable": { wrong: [{ "Early help completion date": "soon" }], right: [{}] },
      "early-help-ends-before-start": {
        wrong: [{ "Early help completion date": "02/07/2023" }],
        right: [{ "Early help completion date": "03/07/2023" }],
      },
      "early-help-entered-twice": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B", "Early help completion date": null }],
        right: [{}, { "Early help start date": "04/07/2023" }],
      },
      "early-help-in-the-future": {
        wrong: [{ "Early help start date": "01/04/2024" }],
        right: [{ "Early help start date": "31/03/2024" }],
      },
      "early-help-overlaps": {
        wrong: [
          { "Child ID": "B" },
          { "Child ID": "B", "Early help start date": "31/07/2023", "Early help completion date": null },
        ],
        right: [{}, { "Early help start date": "01/08/2023", "Early help completion date": "02/08/2023" }],
      },
      "early-help-start-missing": { wrong: [{ "Early help start date": null }], right: [{}] },
      "early-help-start-unreadable": { wrong: [{ "Early help start date": "??" }], right: [{}] },
      "organisation-missing": { wrong: [{ "Lead organisation": null }], right: [{}] },
    },
  });
});
