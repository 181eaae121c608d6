import { checksOfConferences } from "../../../../../src/core/records/checks/conferences";
import { describeChecks } from "../../../../support/describe-checks";

describe("checks of conferences", () => {
  describeChecks(checksOfConferences, {
    list: "conferences",
    sound: {
      "Child ID": "A",
      "Strategy discussion date": "03/07/2023",
      "ICPC date": "17/07/2023",
      "Conference type": "Initial",
      "Resulted in a plan": "Yes",
    },
    cases: {
      "conference-date-missing": { wrong: [{ "ICPC date": null }], right: [{}] },
      "conference-entered-twice": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B", "Resulted in a plan": "No" }],
        right: [{}, { "Conference type": "Review" }, { "ICPC date": "18/07/2023" }],
      },
      "conference-type-missing": { wrong: [{ "Conference type": null }], right: [{}] },
      "conference-type-not-in-list": {
        wrong: [{ "Conference type": "Strategy meeting" }],
        right: [{ "Conference type": "Transfer in" }, { "Conference type": null }],
      },
      "enquiry-date-missing": {
        wrong: [{ "Strategy discussion date": null }],
        right: [{ "Strategy discussion date": null, "Conference type": "Review" }, {}],
      },
    },
  });
});
