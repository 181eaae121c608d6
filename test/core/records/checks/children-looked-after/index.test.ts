import { checksOfChildrenLookedAfter } from "../../../../../src/core/records/checks/children-looked-after";
import { describeChecks } from "../../../../support/describe-checks";

const OFFERED = "Was the child offered a Return Interview after their last missing episode (Y/N)?";
const ACCEPTED = "Did the child accept a Return Interview after their last missing episode (Y/N)?";

describe("checks of children looked after", () => {
  describeChecks(checksOfChildrenLookedAfter, {
    list: "children-looked-after",
    sound: {
      "Child ID": "A",
      "Date of birth": "01/05/2015",
      "Date started to be looked after": "03/07/2023",
      "Child's legal status": "C2",
      "Last visit date": "01/03/2024",
      "Number of placements in the last 12 months": 1,
      "Date ceased to be looked after": null,
      "Reason ceased to be looked after": null,
      "Start date of most recent placement": "03/07/2023",
      "Placement type": "U6",
      [OFFERED]: "Yes",
      [ACCEPTED]: "Yes",
    },
    cases: {
      "care-before-birth": {
        wrong: [{ "Date started to be looked after": "30/04/2015" }],
        right: [{ "Date started to be looked after": "01/05/2015" }],
      },
      "care-end-missing": {
        wrong: [{ "Reason ceased to be looked after": "E8" }],
        right: [
          {
            "Reason ceased to be looked after": "E8",
            "Date ceased to be looked after": "01/02/2024",
          },
          {},
        ],
      },
      "care-end-unreadable": {
        wrong: [{ "Date ceased to be looked after": "spring" }],
        right: [{}, { "Date ceased to be looked after": "01/02/2024" }],
      },
      "care-ends-before-start": {
        wrong: [{ "Date ceased to be looked after": "02/07/2023" }],
        right: [{ "Date ceased to be looked after": "03/07/2023" }],
      },
      "care-ends-in-the-future": {
        wrong: [{ "Date ceased to be looked after": "01/04/2024" }],
        right: [{ "Date ceased to be looked after": "31/03/2024" }],
      },
      "care-start-in-the-future": {
        wrong: [{ "Date started to be looked after": "01/04/2024" }],
        right: [{ "Date started to be looked after": "31/03/2024" }],
      },
      "care-start-missing": { wrong: [{ "Date started to be looked after": null }], right: [{}] },
      "care-start-unreadable": { wrong: [{ "Date started to be looked after": "x" }], right: [{}] },
      "interview-accepted-not-offered": {
        wrong: [{ [OFFERED]: "No" }],
        right: [{ [OFFERED]: "No", [ACCEPTED]: "No" }, { [OFFERED]: null }, {}],
      },
      "legal-status-missing": { wrong: [{ "Child's legal status": null }], right: [{}] },
      "legal-status-not-in-list": {
        wrong: [{ "Child's legal status": "Z9" }],
        right: [{ "Child's legal status": "Full care order" }],
      },
      // by hand: eighteen on 31 March 2024 is born by 31 March 2006
      "looked-after-adult": {
        wrong: [{ "Date of birth": "31/03/2006" }],
        right: [
          { "Date of birth": "01/04/2006" },
          { "Date of birth": "31/03/2006", "Date ceased to be looked after": "30/03/2024" },
        ],
      },
      "placement-before-care": {
        wrong: [{ "Start date of most recent placement": "02/07/2023" }],
        right: [{}, { "Start date of most recent placement": "04/07/2023" }],
      },
      "placement-in-the-future": {
        wrong: [{ "Start date of most recent placement": "01/04/2024" }],
        right: [{ "Start date of most recent placement": "31/03/2024" }],
      },
      "placement-type-missing": { wrong: [{ "Placement type": null }], right: [{}] },
      "placement-type-not-in-list": {
        wrong: [{ "Placement type": "Q1" }],
        right: [{ "Placement type": "K2" }],
      },
      "placements-impossible": {
        wrong: [
          { "Number of placements in the last 12 months": 0 },
          { "Number of placements in the last 12 months": 1.5 },
        ],
        right: [
          { "Number of placements in the last 12 months": 3 },
          { "Number of placements in the last 12 months": null },
        ],
      },
      "reason-ceased-missing": {
        wrong: [{ "Date ceased to be looked after": "01/02/2024" }],
        right: [
          {
            "Date ceased to be looked after": "01/02/2024",
            "Reason ceased to be looked after": "E8",
          },
          {},
        ],
      },
      "reason-ceased-not-in-list": {
        wrong: [{ "Reason ceased to be looked after": "E99" }],
        right: [{ "Reason ceased to be looked after": "E2" }],
      },
    },
  });
});
