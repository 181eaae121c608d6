import { checksOfReviews } from "../../../../../src/core/records/checks/reviews";
import { describeChecks } from "../../../../support/describe-checks";

// 7 July 2023 was a Friday.
describe("checks of reviews", () => {
  describeChecks(checksOfReviews, {
    list: "reviews",
    sound: { "Child ID": "A", "CPP ID": "P1", "Review date": "07/07/2023", Team: "North" },
    cases: {
      "review-at-a-weekend": {
        wrong: [{ "Review date": "08/07/2023" }, { "Review date": "09/07/2023" }],
        right: [{}, { "Review date": "10/07/2023" }],
      },
      "review-date-missing": { wrong: [{ "Review date": null }], right: [{}] },
      "review-date-unreadable": { wrong: [{ "Review date": "tbc" }], right: [{}] },
      "review-entered-twice": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B" }],
        right: [{}, { "Review date": "10/07/2023" }],
      },
      "review-in-the-future": {
        wrong: [{ "Review date": "02/04/2024" }],
        right: [{ "Review date": "29/03/2024" }],
      },
      "review-without-plan": { wrong: [{ "CPP ID": null }], right: [{}] },
    },
  });
});
