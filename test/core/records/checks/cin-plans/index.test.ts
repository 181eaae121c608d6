import { checksOfCinPlans } from "../../../../../src/core/records/checks/cin-plans";
import { describeChecks } from "../../../../support/describe-checks";

describe("checks of child in need plans", () => {
  describeChecks(checksOfCinPlans, {
    list: "cin-plans",
    sound: {
      "Child ID": "A",
      "Date of death": null,
      "CIN plan start date": "03/07/2023",
      "CIN plan end date": "01/09/2023",
    },
    cases: {
      "cin-plan-after-death": {
        wrong: [{ "Date of death": "02/07/2023" }],
        right: [{ "Date of death": "03/07/2023" }],
      },
      "cin-plan-end-unreadable": { wrong: [{ "CIN plan end date": "ongoing" }], right: [{}] },
      "cin-plan-ends-after-death": {
        wrong: [{ "Date of death": "31/08/2023" }],
        right: [{ "Date of death": "01/09/2023" }],
      },
      "cin-plan-ends-before-start": {
        wrong: [{ "CIN plan end date": "02/07/2023" }],
        right: [{ "CIN plan end date": "03/07/2023" }],
      },
      "cin-plan-ends-in-the-future": {
        wrong: [{ "CIN plan end date": "01/04/2024" }],
        right: [{ "CIN plan end date": "31/03/2024" }],
      },
      "cin-plan-in-the-future": {
        wrong: [{ "CIN plan start date": "01/04/2024", "CIN plan end date": null }],
        right: [{ "CIN plan start date": "31/03/2024", "CIN plan end date": null }],
      },
      "cin-plan-of-one-day": {
        wrong: [{ "CIN plan end date": "03/07/2023" }],
        right: [{ "CIN plan end date": "04/07/2023" }],
      },
      "cin-plan-start-missing": { wrong: [{ "CIN plan start date": null }], right: [{}] },
      "cin-plan-start-unreadable": { wrong: [{ "CIN plan start date": "July" }], right: [{}] },
      "cin-plans-overlap": {
        wrong: [
          { "Child ID": "B" },
          { "Child ID": "B", "CIN plan start date": "31/08/2023", "CIN plan end date": "01/12/2023" },
        ],
        right: [{}, { "CIN plan start date": "01/09/2023", "CIN plan end date": "01/12/2023" }],
      },
      "two-open-cin-plans": {
        wrong: [
          { "Child ID": "B", "CIN plan end date": null },
          { "Child ID": "B", "CIN plan start date": "03/09/2023", "CIN plan end date": null },
        ],
        right: [{}, { "CIN plan start date": "03/09/2023", "CIN plan end date": null }],
      },
    },
  });
});
