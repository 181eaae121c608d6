import { checksOfContacts } from "../../../../../src/core/records/checks/contacts";
import { describeChecks } from "../../../../support/describe-checks";

describe("checks of contacts", () => {
  describeChecks(checksOfContacts, {
    list: "contacts",
    sound: {
      "Child ID": "A",
      "Date of birth": "01/05/2015",
      "Date of death": null,
      "Contact date": "03/07/2023",
      "Contact source": "6",
      Outcome: "Referral",
    },
    cases: {
      "contact-after-death": {
        wrong: [{ "Date of death": "02/07/2023" }],
        right: [{ "Date of death": "03/07/2023" }],
      },
      // by hand: 280 days before 1 May 2015 is 25 July 2014
      "contact-before-birth": {
        wrong: [{ "Contact date": "24/07/2014" }],
        right: [{ "Contact date": "25/07/2014" }],
      },
      "contact-date-missing": { wrong: [{ "Contact date": null }], right: [{ "Contact date": "soon" }, {}] },
      "contact-date-unreadable": {
        wrong: [{ "Contact date": "31/02/2024" }],
        right: [{ "Contact date": null }, {}],
      },
      "contact-entered-twice": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B", Outcome: "NFA" }],
        right: [{}, { "Contact source": "2A" }, { "Contact date": "04/07/2023" }],
      },
      "contact-in-the-future": {
        wrong: [{ "Contact date": "01/04/2024" }],
        right: [{ "Contact date": "31/03/2024" }],
      },
      "contact-outcome-missing": { wrong: [{ Outcome: null }], right: [{ Outcome: "NFA" }] },
      "contact-outcome-unreadable": {
        wrong: [{ Outcome: "pending with team" }],
        right: [{ Outcome: "Signposted" }],
      },
      "contact-source-missing": { wrong: [{ "Contact source": null }], right: [{ "Contact source": "99" }] },
      "contact-source-not-in-list": {
        wrong: [{ "Contact source": "99" }],
        right: [{ "Contact source": "Police" }],
      },
    },
  });
});
