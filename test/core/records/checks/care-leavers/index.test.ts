import { checksOfCareLeavers } from "../../../../../src/core/records/checks/care-leavers";
import { describeChecks } from "../../../../support/describe-checks";

describe("checks of care leavers", () => {
  describeChecks(checksOfCareLeavers, {
    list: "care-leavers",
    sound: {
      "Child ID": "A",
      "Date of birth": "01/05/2004",
      "Eligibility category": "Former relevant child",
      "LA in touch": "Yes",
      "Type of accommodation": "U",
      "Suitability of accommodation": "Suitable",
      "Activity status": "F2",
      "Pathway plan review date": "01/12/2023",
      "Latest date of contact": "01/03/2024",
    },
    cases: {
      "accommodation-missing": {
        wrong: [{ "Type of accommodation": null }],
        right: [{ "Type of accommodation": null, "LA in touch": "No" }],
      },
      "accommodation-not-in-list": {
        wrong: [{ "Type of accommodation": "a caravan" }],
        right: [{ "Type of accommodation": "Z" }, { "Type of accommodation": null }],
      },
      "activity-missing": {
        wrong: [{ "Activity status": null }],
        right: [{ "Activity status": null, "LA in touch": "Refused" }],
      },
      "activity-not-in-list": {
        wrong: [{ "Activity status": "busy" }],
        right: [{ "Activity status": "G5" }, { "Activity status": null }],
      },
      // by hand: 26 on 31 March 2024 is born by 31 March 1998, and 16 by 31 March 2008
      "care-leaver-too-old": {
        wrong: [{ "Date of birth": "31/03/1998" }],
        right: [{ "Date of birth": "01/04/1998" }],
      },
      "care-leaver-too-young": {
        wrong: [{ "Date of birth": "01/04/2008" }],
        right: [{ "Date of birth": "31/03/2008" }, { "Date of birth": null }],
      },
      "contact-with-care-leaver-in-the-future": {
        wrong: [{ "Latest date of contact": "01/04/2024" }],
        right: [{ "Latest date of contact": "31/03/2024" }],
      },
      "eligibility-missing": { wrong: [{ "Eligibility category": null }], right: [{}] },
      "eligibility-not-in-list": {
        wrong: [{ "Eligibility category": "maybe" }],
        right: [{ "Eligibility category": "Relevant" }],
      },
      "homeless-but-suitable": {
        wrong: [{ "Type of accommodation": "S" }, { "Type of accommodation": "Bed and breakfast" }],
        right: [{ "Type of accommodation": "S", "Suitability of accommodation": "Unsuitable" }, {}],
      },
      "in-touch-missing": { wrong: [{ "LA in touch": null }], right: [{}] },
      "in-touch-not-in-list": { wrong: [{ "LA in touch": "sometimes" }], right: [{ "LA in touch": "Died" }] },
      "pathway-review-in-the-future": {
        wrong: [{ "Pathway plan review date": "01/04/2024" }],
        right: [{ "Pathway plan review date": "31/03/2024" }],
      },
      "pathway-review-missing": { wrong: [{ "Pathway plan review date": null }], right: [{}] },
      "suitability-unknown": {
        wrong: [{ "Suitability of accommodation": null }],
        right: [{ "Suitability of accommodation": null, "Type of accommodation": null }],
      },
    },
  });
});
