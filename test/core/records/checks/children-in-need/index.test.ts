import { checksOfChildrenInNeed } from "../../../../../src/core/records/checks/children-in-need";
import { describeChecks } from "../../../../support/describe-checks";

describe("checks of children in need", () => {
  describeChecks(checksOfChildrenInNeed, {
    list: "children-in-need",
    sound: {
      "Child ID": "A",
      "Date of birth": "01/05/2015",
      "CIN start date": "03/07/2023",
      "Primary need": "N1",
      "Last seen date": "01/03/2024",
      "Date closed": null,
      "Reason for closure": null,
      "Case status": "Child protection plan",
    },
    cases: {
      "case-status-missing": { wrong: [{ "Case status": null }], right: [{}] },
      "case-status-not-in-list": {
        wrong: [{ "Case status": "on hold" }],
        right: [{ "Case status": "CIN plan" }, { "Case status": null }],
      },
      "closed-date-with-open-status": {
        wrong: [{ "Date closed": "01/02/2024", "Reason for closure": "RC7" }],
        right: [
          { "Date closed": "01/02/2024", "Reason for closure": "RC7", "Case status": "Closed" },
          { "Date closed": "01/02/2024", "Reason for closure": "RC7", "Case status": null },
        ],
      },
      "closed-status-without-date": {
        wrong: [{ "Case status": "Closed episode" }],
        right: [{ "Case status": "Closed episode", "Date closed": "01/02/2024" }, {}],
      },
      "last-seen-in-the-future": {
        wrong: [{ "Last seen date": "01/04/2024" }],
        right: [{ "Last seen date": "31/03/2024" }],
      },
      "last-seen-missing": {
        wrong: [{ "Last seen date": null }],
        right: [{ "Last seen date": null, "Date closed": "01/02/2024" }],
      },
      // by hand: 280 days before 1 May 2015 is 25 July 2014
      "need-before-birth": {
        wrong: [{ "CIN start date": "24/07/2014" }],
        right: [{ "CIN start date": "25/07/2014" }],
      },
      "need-ends-before-start": {
        wrong: [{ "Date closed": "02/07/2023" }],
        right: [{ "Date closed": "03/07/2023" }],
      },
      "need-start-in-the-future": {
        wrong: [{ "CIN start date": "01/04/2024" }],
        right: [{ "CIN start date": "31/03/2024" }],
      },
      "need-start-missing": { wrong: [{ "CIN start date": null }], right: [{}] },
      "need-start-unreadable": { wrong: [{ "CIN start date": "long ago" }], right: [{}] },
    },
  });
});
