import { checksOfChildProtectionPlans } from "../../../../../src/core/records/checks/child-protection-plans";
import { describeChecks } from "../../../../support/describe-checks";

describe("checks of child protection plans", () => {
  describeChecks(checksOfChildProtectionPlans, {
    list: "child-protection-plans",
    sound: {
      "Child ID": "A",
      "Date of birth": "01/05/2015",
      "Date of death": null,
      "Plan start date": "03/07/2023",
      "Plan end date": null,
      "Initial category of abuse": "NEG",
      "Latest category of abuse": "NEG",
      "Number of previous plans": 0,
      "Last visit date": "20/03/2024",
      "Latest review date": "20/12/2023",
    },
    others: {
      "section-47-enquiries": [
        ["Child ID", "S47 start date", "Date of initial CPC"],
        ["P1", "20/06/2023", "04/07/2023"],
        ["P2", "20/06/2023", "03/07/2023"],
        ["P3", "20/05/2023", "01/06/2023"],
        ["P4", "01/12/2023", "20/12/2023"],
        ["P5", "20/06/2023", "05/07/2023"],
      ],
      referrals: [
        ["Child ID", "Date of referral", "Date of initial CPC"],
        ["P5", "01/06/2023", "03/07/2023"],
      ],
    },
    cases: {
      // the sound row starts on 3 July; the conferences below were held from 1 June to 20 December
      "plan-not-on-conference-day": {
        wrong: [{ "Child ID": "P1" }, { "Child ID": "P3" }],
        right: [
          {},
          { "Child ID": "P2" },
          { "Child ID": "P5" },
          { "Child ID": "P1", "Plan start date": "31/05/2023" },
        ],
      },
      "category-not-in-list": {
        wrong: [{ "Latest category of abuse": "Fabricated illness" }],
        right: [{ "Latest category of abuse": "Neglect" }],
      },
      "initial-category-missing": { wrong: [{ "Initial category of abuse": null }], right: [{}] },
      "initial-category-not-in-list": {
        wrong: [{ "Initial category of abuse": "Other" }],
        right: [{ "Initial category of abuse": "MUL" }],
      },
      "latest-category-missing": { wrong: [{ "Latest category of abuse": null }], right: [{}] },
      "latest-review-in-the-future": {
        wrong: [{ "Latest review date": "01/04/2024" }],
        right: [{ "Latest review date": "31/03/2024" }],
      },
      "plan-after-death": {
        wrong: [{ "Date of death": "02/07/2023" }],
        right: [{ "Date of death": "03/07/2023" }],
      },
      // by hand: 280 days after 3 July 2023 is 8 April 2024
      "plan-before-birth": {
        wrong: [{ "Date of birth": "09/04/2024" }],
        right: [{ "Date of birth": "08/04/2024" }],
      },
      "plan-end-unreadable": {
        wrong: [{ "Plan end date": "ongoing" }],
        right: [{ "Plan end date": "01/12/2023" }, {}],
      },
      "plan-ends-after-death": {
        wrong: [{ "Date of death": "30/11/2023", "Plan end date": "01/12/2023" }],
        right: [{ "Date of death": "01/12/2023", "Plan end date": "01/12/2023" }],
      },
      "plan-ends-before-start": {
        wrong: [{ "Plan end date": "02/07/2023" }],
        right: [{ "Plan end date": "03/07/2023" }],
      },
      "plan-ends-in-the-future": {
        wrong: [{ "Plan end date": "01/04/2024" }],
        right: [{ "Plan end date": "31/03/2024" }],
      },
      "plan-entered-twice": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B", "Latest category of abuse": "PHY" }],
        right: [{}, { "Plan start date": "04/07/2023" }],
      },
      "plan-in-the-future": {
        wrong: [{ "Plan start date": "01/04/2024" }],
        right: [{ "Plan start date": "31/03/2024" }],
      },
      // by hand: eighteen on 31 March 2024 is born by 31 March 2006
      "plan-of-adult": {
        wrong: [{ "Date of birth": "31/03/2006" }],
        right: [
          { "Date of birth": "01/04/2006" },
          { "Date of birth": "31/03/2006", "Plan end date": "30/03/2024" },
        ],
      },
      "plan-of-one-day": {
        wrong: [{ "Plan end date": "03/07/2023" }],
        right: [{ "Plan end date": "04/07/2023" }],
      },
      "plan-start-missing": { wrong: [{ "Plan start date": null }], right: [{}] },
      "plan-start-unreadable": { wrong: [{ "Plan start date": "summer" }], right: [{}] },
      "plans-overlap": {
        wrong: [
          { "Child ID": "B" },
          { "Child ID": "B", "Plan start date": "03/08/2023" },
          { "Child ID": "C", "Plan end date": "01/03/2024" },
          { "Child ID": "C", "Plan start date": "03/08/2023", "Plan end date": "01/09/2023" },
          { "Child ID": "C", "Plan start date": "01/02/2024", "Plan end date": "01/03/2024" },
        ],
        right: [
          { "Plan end date": "01/09/2023" },
          { "Plan start date": "01/09/2023" },
          // one that starts and ends on the first day of another, and one that ends before it starts
          { "Child ID": "D", "Plan end date": "03/07/2023" },
          { "Child ID": "D" },
          { "Child ID": "D", "Plan start date": "01/12/2023", "Plan end date": "01/11/2023" },
        ],
      },
      "previous-plans-impossible": {
        wrong: [{ "Number of previous plans": -1 }, { "Number of previous plans": 1.5 }],
        right: [{ "Number of previous plans": 2 }, { "Number of previous plans": null }],
      },
      "previous-plans-missing": { wrong: [{ "Number of previous plans": null }], right: [{}] },
      "previous-plans-too-few": {
        wrong: [{ "Child ID": "B", "Plan start date": "03/12/2023" }],
        right: [
          { "Child ID": "B", "Plan end date": "01/09/2023" },
          { "Child ID": "C", "Plan end date": "01/09/2023" },
          { "Child ID": "C", "Plan start date": "03/12/2023", "Number of previous plans": 1 },
        ],
      },
      "previous-plans-unreadable": {
        wrong: [{ "Number of previous plans": "several" }],
        right: [{ "Number of previous plans": "2" }],
      },
      "review-before-plan": {
        wrong: [{ "Latest review date": "03/07/2023" }],
        right: [{ "Latest review date": "04/07/2023" }],
      },
      "two-open-plans": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B", "Plan start date": "03/08/2023" }],
        right: [{ "Plan end date": "01/08/2023" }, { "Plan start date": "03/08/2023" }],
      },
      "visit-before-plan": {
        wrong: [{ "Last visit date": "02/07/2023" }],
        right: [{ "Last visit date": "03/07/2023" }],
      },
      "visit-in-the-future": {
        wrong: [{ "Last visit date": "03/04/2024" }],
        right: [{ "Last visit date": "31/03/2024" }],
      },
      "visit-missing": {
        wrong: [{ "Last visit date": null }],
        right: [{ "Last visit date": null, "Plan end date": "01/09/2023" }],
      },
    },
  });
});
