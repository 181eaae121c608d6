import { checksOfReferrals } from "../../../../../src/core/records/checks/referrals";
import { describeChecks } from "../../../../support/describe-checks";

const OPEN = { "Date closed": null, "Reason for closure": null };

describe("checks of referrals", () => {
  describeChecks(checksOfReferrals, {
    list: "referrals",
    sound: {
      "Child ID": "A",
      "Date of birth": "01/05/2015",
      "Date of death": null,
      "Date of referral": "03/07/2023",
      "Source of referral": "6",
      "Referral NFA": "No",
      "Primary need": "N1",
      "Date closed": "01/09/2023",
      "Reason for closure": "RC7",
      "Date of initial CPC": null,
    },
    others: {
      assessments: [
        ["Child ID", "Assessment start date", "Assessment authorisation date"],
        ["P1", "20/08/2023", "05/09/2023"],
        ["P2", "01/09/2023", "05/10/2023"],
        ["P3", "20/08/2023", "01/09/2023"],
        // under way before the referral of 3 July
        ["P5", "02/07/2023", "05/10/2023"],
      ],
      "section-47-enquiries": [
        ["Child ID", "S47 start date", "Date of initial CPC"],
        ["P3", "20/08/2023", null],
        ["P4", "25/08/2023", "04/09/2023"],
      ],
    },
    cases: {
      // the sound row is closed on 1 September
      "activity-after-closure": {
        wrong: [{ "Child ID": "P1" }, { "Child ID": "P4" }],
        right: [
          {},
          { "Child ID": "P2" },
          { "Child ID": "P3" },
          { "Child ID": "P5" },
          { "Child ID": "P1", "Referral NFA": "Yes" },
          { "Child ID": "P1", ...OPEN },
          { "Child ID": "P1", "Date closed": "05/09/2023" },
        ],
      },
      "closed-before-referral": {
        wrong: [{ "Date closed": "02/07/2023" }],
        right: [{ "Date closed": "03/07/2023" }],
      },
      "closure-date-missing": { wrong: [{ "Date closed": null }], right: [OPEN, {}] },
      "closure-date-unreadable": { wrong: [{ "Date closed": "autumn" }], right: [{}] },
      "closure-in-the-future": {
        wrong: [{ "Date closed": "01/04/2024" }],
        right: [{ "Date closed": "31/03/2024" }],
      },
      "closure-reason-missing": {
        wrong: [{ "Reason for closure": null }],
        right: [{ "Reason for closure": null, "Referral NFA": "Yes" }, OPEN],
      },
      "closure-reason-not-in-list": {
        wrong: [{ "Reason for closure": "RC99" }],
        right: [{ "Reason for closure": "Died (RC2)", "Date of death": "01/09/2023" }],
      },
      "conference-before-referral": {
        wrong: [{ "Date of initial CPC": "30/06/2023" }],
        right: [{ "Date of initial CPC": "03/07/2023" }],
      },
      "died-without-date": {
        wrong: [{ "Reason for closure": "RC2" }],
        right: [{ "Reason for closure": "RC2", "Date of death": "01/09/2023" }],
      },
      "episodes-overlap": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B", "Date of referral": "31/08/2023", ...OPEN }],
        right: [
          {},
          { "Date of referral": "01/09/2023", "Date closed": "01/12/2023" },
          { "Date of referral": "01/08/2023", "Referral NFA": "Yes" },
        ],
      },
      "no-action-closed-after-assessment": {
        wrong: [
          { "Referral NFA": "Yes", "Reason for closure": "RC8" },
          { "Referral NFA": "Yes", "Reason for closure": "RC9" },
        ],
        right: [{ "Reason for closure": "RC8" }, { "Referral NFA": "Yes" }],
      },
      "no-action-unknown": { wrong: [{ "Referral NFA": null }], right: [{ "Referral NFA": "Yes" }] },
      "open-episode-not-latest": {
        wrong: [{ "Child ID": "B", ...OPEN }],
        right: [
          { "Child ID": "B", "Date of referral": "01/10/2023", ...OPEN },
          { "Child ID": "C", ...OPEN },
          { "Child ID": "C", "Date of referral": "01/10/2023", "Referral NFA": "Yes" },
          {},
        ],
      },
      "primary-need-missing": {
        wrong: [{ "Primary need": null }],
        right: [{ "Primary need": null, "Referral NFA": "Yes" }],
      },
      "primary-need-not-in-list": {
        wrong: [{ "Primary need": "N77" }],
        right: [{ "Primary need": "N0" }],
      },
      "primary-need-not-stated": { wrong: [{ "Primary need": "N0" }], right: [{ "Primary need": "N9" }] },
      "referral-after-death": {
        wrong: [{ "Date of death": "02/07/2023" }],
        right: [{ "Date of death": "03/07/2023" }],
      },
      // by hand: 280 days before 1 May 2015 is 25 July 2014
      "referral-before-birth": {
        wrong: [{ "Date of referral": "24/07/2014" }],
        right: [{ "Date of referral": "25/07/2014" }],
      },
      "referral-date-missing": { wrong: [{ "Date of referral": null }], right: [{}] },
      "referral-date-unreadable": {
        wrong: [{ "Date of referral": "31/02/2024" }],
        right: [{ "Date of referral": "29/02/2024", ...OPEN }],
      },
      "referral-in-the-future": {
        wrong: [{ "Date of referral": "01/04/2024" }],
        right: [{ "Date of referral": "31/03/2024" }],
      },
      "referral-twice-on-a-day": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B", "Source of referral": "2A" }],
        right: [{}, { "Date of referral": "04/09/2023" }, { "Child ID": null }, { "Child ID": null }],
      },
      // by hand: the 26th birthday is 3 July 2023
      "referred-over-25": {
        wrong: [{ "Date of birth": "03/07/1997" }],
        right: [{ "Date of birth": "04/07/1997" }],
      },
      "source-missing": {
        wrong: [{ "Source of referral": null }],
        right: [{ "Source of referral": "99" }],
      },
      "source-not-in-list": {
        wrong: [{ "Source of referral": "99" }],
        right: [{ "Source of referral": null }],
      },
      "two-open-episodes": {
        wrong: [
          { "Child ID": "B", ...OPEN },
          { "Child ID": "B", "Date of referral": "01/10/2023", ...OPEN },
        ],
        right: [
          {},
          { "Date of referral": "01/10/2023", ...OPEN },
          { "Date of referral": "02/10/2023", "Referral NFA": "Yes", ...OPEN },
        ],
      },
    },
  });
});
