import { checksOfSection47Enquiries } from "../../../../../src/core/records/checks/section-47-enquiries";
import { describeChecks } from "../../../../support/describe-checks";

const WITHOUT_CONFERENCE = { "ICPC date": null, "Resulted in a plan": null };

describe("checks of section 47 enquiries", () => {
  describeChecks(checksOfSection47Enquiries, {
    list: "section-47-enquiries",
    sound: {
      "Child ID": "A",
      "Date of birth": "01/05/2015",
      "Strategy discussion date": "03/07/2023",
      "ICPC target date": "24/07/2023",
      "ICPC date": "17/07/2023",
      "ICPC not required": "No",
      "Resulted in a plan": "Yes",
    },
    cases: {
      // 15 July 2023 was a Saturday
      "conference-at-a-weekend": {
        wrong: [{ "ICPC date": "15/07/2023" }, { "ICPC date": "16/07/2023" }],
        right: [{ "ICPC date": "14/07/2023" }, {}],
      },
      "conference-before-enquiry": {
        wrong: [{ "ICPC date": "30/06/2023" }],
        right: [{ "ICPC date": "03/07/2023" }],
      },
      "conference-date-unreadable": { wrong: [{ "ICPC date": "booked" }], right: [{}] },
      "conference-held-though-not-required": {
        wrong: [{ "ICPC not required": "Yes" }],
        right: [{ ...WITHOUT_CONFERENCE, "ICPC not required": "Yes" }],
      },
      "conference-in-the-future": {
        wrong: [{ "ICPC date": "03/04/2024" }],
        right: [{ "ICPC date": "29/03/2024" }],
      },
      "conference-outcome-missing": {
        wrong: [{ "Resulted in a plan": null }],
        right: [{ "Resulted in a plan": "No" }, { ...WITHOUT_CONFERENCE, "ICPC not required": "Yes" }],
      },
      // by hand: from 7 March 2024 to Thursday 28 March, the last before Easter, are 15 working days
      "conference-overdue": {
        wrong: [{ ...WITHOUT_CONFERENCE, "Strategy discussion date": "06/03/2024" }],
        right: [
          { ...WITHOUT_CONFERENCE, "Strategy discussion date": "07/03/2024" },
          { ...WITHOUT_CONFERENCE, "ICPC not required": "Yes" },
        ],
      },
      "conference-target-at-a-weekend": {
        wrong: [{ "ICPC target date": "22/07/2023" }],
        right: [{ "ICPC target date": "21/07/2023" }],
      },
      "enquiries-overlap": {
        wrong: [
          { "Child ID": "B" },
          { "Child ID": "B", "Strategy discussion date": "10/07/2023", "ICPC date": "20/07/2023" },
        ],
        right: [{}, { "Strategy discussion date": "17/07/2023", "ICPC date": "20/07/2023" }],
      },
      "enquiry-before-birth": {
        wrong: [{ "Date of birth": "09/04/2024" }],
        right: [{ "Date of birth": "08/04/2024" }],
      },
      "enquiry-in-the-future": {
        wrong: [{ ...WITHOUT_CONFERENCE, "Strategy discussion date": "03/04/2024" }],
        right: [{ ...WITHOUT_CONFERENCE, "Strategy discussion date": "31/03/2024" }],
      },
      // by hand: eighteen on 3 July 2023 is born by 3 July 2005
      "enquiry-of-adult": {
        wrong: [{ "Date of birth": "03/07/2005" }],
        right: [{ "Date of birth": "04/07/2005" }],
      },
      "enquiry-start-missing": { wrong: [{ "Strategy discussion date": null }], right: [{}] },
      "enquiry-start-unreadable": { wrong: [{ "Strategy discussion date": "July" }], right: [{}] },
      "enquiry-twice-on-a-day": {
        wrong: [{ "Child ID": "B" }, { "Child ID": "B", "ICPC date": "18/07/2023" }],
        right: [{}, { "Strategy discussion date": "17/07/2023", "ICPC date": "20/07/2023" }],
      },
      "plan-without-conference": {
        wrong: [{ "ICPC date": null }],
        right: [WITHOUT_CONFERENCE, { "ICPC date": null, "Resulted in a plan": "No" }],
      },
      "two-open-enquiries": {
        wrong: [
          { ...WITHOUT_CONFERENCE, "Child ID": "B" },
          { ...WITHOUT_CONFERENCE, "Child ID": "B", "Strategy discussion date": "20/03/2024" },
        ],
        right: [
          { ...WITHOUT_CONFERENCE, "ICPC not required": "Yes" },
          { ...WITHOUT_CONFERENCE, "Strategy discussion date": "20/03/2024" },
        ],
      },
    },
  });
});
