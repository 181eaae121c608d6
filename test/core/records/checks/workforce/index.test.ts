import { checksOfWorkforce } from "../../../../../src/core/records/checks/workforce";
import { describeChecks } from "../../../../support/describe-checks";

describe("checks of the workforce", () => {
  describeChecks(checksOfWorkforce, {
    list: "workforce",
    sound: {
      SWENo: "SW1",
      AgencyWorker: 0,
      FTE: 1,
      "Date of birth": "01/05/1985",
      Role: "Case holder",
      "Role start date": "01/09/2020",
      "Role end date": null,
      "Reason for leaving": null,
      Cases30: 15,
      "Working days lost": 4,
    },
    cases: {
      "agency-unknown": { wrong: [{ AgencyWorker: null }], right: [{ AgencyWorker: 1 }] },
      "cases-in-a-role-without-cases": {
        wrong: [{ Role: "Senior manager" }, { Role: 6 }],
        right: [{ Role: "Senior manager", Cases30: 0 }, { Role: "Team manager" }],
      },
      "cases-impossible": {
        wrong: [{ Cases30: -1 }, { Cases30: 2.5 }],
        right: [{ Cases30: 0 }, { Cases30: null }],
      },
      "cases-without-hours": {
        wrong: [{ FTE: 0 }, { FTE: null }],
        right: [{ FTE: 0, Cases30: 0 }, { FTE: 0.1 }],
      },
      "days-lost-impossible": {
        wrong: [{ "Working days lost": 255 }, { "Working days lost": -1 }],
        right: [{ "Working days lost": 254 }, { "Working days lost": 0 }],
      },
      "hours-missing": { wrong: [{ FTE: null }], right: [{ FTE: 0 }] },
      "hours-out-of-range": { wrong: [{ FTE: 37 }, { FTE: -0.5 }], right: [{ FTE: 0 }, { FTE: 1 }] },
      "hours-unreadable": { wrong: [{ FTE: "full time" }], right: [{ FTE: "0.6" }] },
      "leaver-without-reason": {
        wrong: [{ "Role end date": "01/02/2024" }],
        right: [{ "Role end date": "01/02/2024", "Reason for leaving": "Retirement" }, {}],
      },
      "role-missing": { wrong: [{ Role: null }], right: [{ Role: 5 }] },
      "role-not-in-list": { wrong: [{ Role: "Cook" }], right: [{ Role: "First line manager" }] },
      // by hand: 20 on 31 March 2024 is born by 31 March 2004; over 80 by 31 March 1943
      "worker-age-impossible": {
        wrong: [{ "Date of birth": "01/04/2004" }, { "Date of birth": "31/03/1943" }],
        right: [{ "Date of birth": "31/03/2004" }, { "Date of birth": "01/04/1943" }],
      },
      "worker-end-unreadable": {
        wrong: [{ "Role end date": "left" }],
        right: [{}, { "Role end date": "01/02/2024" }],
      },
      "worker-leaves-in-the-future": {
        wrong: [{ "Role end date": "01/04/2024" }],
        right: [{ "Role end date": "31/03/2024" }],
      },
      "worker-left-before-start": {
        wrong: [{ "Role end date": "31/08/2020" }],
        right: [{ "Role end date": "01/09/2020" }],
      },
      "worker-listed-twice": {
        wrong: [{ SWENo: "SW2" }, { SWENo: "SW2", FTE: 0.5 }],
        right: [{}, { SWENo: "SW3" }, { SWENo: null }, { SWENo: null }],
      },
      "worker-number-missing": { wrong: [{ SWENo: null }], right: [{}] },
      "worker-start-missing": { wrong: [{ "Role start date": null }], right: [{}] },
      "worker-starts-in-the-future": {
        wrong: [{ "Role start date": "01/04/2024" }],
        right: [{ "Role start date": "31/03/2024" }],
      },
    },
  });
});
