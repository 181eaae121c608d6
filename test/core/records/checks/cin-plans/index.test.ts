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
    others: {
      "child-protection-plans": [
        ["Child ID", "Plan start date", "Plan end date"],
        ["P1", "01/08/2023", null],
        ["P2", "01/09/2023", null],
        ["P3", "01/01/2023", "03/07/2023"],
        ["P4", "01/01/2023", null],
        ["P5", "01/10/2023", "01/12/2023"],
        // the longer of two plans reaches into the child in need plan
        ["P6", "01/01/2023", "01/08/2023"],
        ["P6", "01/02/2023", "01/03/2023"],
        // a plan that ends before it starts is on no day
        ["P7", "01/08/2023", "01/07/2023"],
      ],
    },
    cases: {
      // the sound row runs from 3 July to 1 September
      "cin-plan-during-protection-plan": {
        wrong: [
          { "Child ID": "P1" },
          { "Child ID": "P4", "CIN plan end date": null },
          { "Child ID": "P5", "CIN plan end date": null },
          { "Child ID": "P6" },
        ],
        right: [{}, { "Child ID": "P2" }, { "Child ID": "P3" }, { "Child ID": "P5" }, { "Child ID": "P7" }],
      },
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
