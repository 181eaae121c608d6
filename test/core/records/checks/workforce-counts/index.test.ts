import { checksOfWorkforceCounts } from "../../../../../src/core/records/checks/workforce-counts";
import { runChecks } from "../../../../../src/core/records/checks/run-checks";
import { describeChecks, gridOf, recordsOf, type Row } from "../../../../support/describe-checks";

const sound: Row = {
  Team: "North",
  "As at date": "30/09/2023",
  "In post FTE": 20,
  "In post headcount": 22,
  "Vacancies FTE": 3,
  "Agency workers FTE": 4,
  "Agency workers headcount": 5,
  "Agency cover FTE": 2.5,
  "Leavers FTE": 2,
  "Leavers headcount": 3,
  "Starters FTE": 1.5,
  "Starters headcount": 2,
  "Days lost in the year": 150,
  "Cases held on the day": 300,
  "Case holders FTE": 18.5,
};

describe("checks of the counts of the workforce", () => {
  describeChecks(checksOfWorkforceCounts, {
    list: "workforce-counts",
    sound,
    cases: {
      "agency-above-headcount": {
        wrong: [{ "Agency workers FTE": 5.1, "Agency cover FTE": 1 }],
        right: [{ "Agency workers FTE": 5 }, { "Agency workers headcount": null }],
      },
      "agency-workers-missing": {
        wrong: [{ "Agency workers FTE": null }],
        right: [{ "Agency workers FTE": 0, "Agency cover FTE": 0 }],
      },
      "case-holders-above-workers": {
        // 0.7 + 0.1 is not 0.8 in a computer, and is all the same
        wrong: [{ "Case holders FTE": 24.1 }],
        right: [
          { "Case holders FTE": 24 },
          { "In post FTE": 0.7, "Agency workers FTE": 0.1, "Case holders FTE": 0.8 },
        ],
      },
      "cases-held-missing": {
        wrong: [{ "Cases held on the day": null }],
        right: [{ "Cases held on the day": 0 }],
      },
      "cases-without-holders": {
        wrong: [{ "Case holders FTE": 0 }, { "Case holders FTE": null }],
        right: [{}, { "Case holders FTE": 0, "Cases held on the day": 0 }],
      },
      "count-below-nought": {
        wrong: [{ "Vacancies FTE": -1 }, { "Case holders FTE": -0.5 }],
        right: [{ "Vacancies FTE": 0 }, { "Vacancies FTE": null }],
      },
      "count-unreadable": {
        wrong: [{ "Vacancies FTE": "about 3" }, { "Leavers headcount": "n/k" }],
        right: [{ "Vacancies FTE": "3.5" }, { "Vacancies FTE": null }],
      },
      "counts-day-in-the-future": {
        wrong: [{ "As at date": "01/04/2024" }],
        right: [{ "As at date": "31/03/2024" }],
      },
      "counts-day-missing": { wrong: [{ "As at date": null }], right: [{}] },
      "counts-day-unreadable": { wrong: [{ "As at date": "September" }], right: [{}] },
      "counts-of-a-day-twice": {
        wrong: [{}, { Team: " NORTH " }, { Team: null }, { Team: null, "In post FTE": 5 }],
        right: [{ Team: "South" }, { "As at date": "30/09/2022" }],
      },
      "cover-above-agency": {
        wrong: [{ "Agency cover FTE": 4.1 }],
        right: [{ "Agency cover FTE": 4 }, { "Agency cover FTE": null }],
      },
      "cover-above-vacancies": {
        wrong: [{ "Agency cover FTE": 3.1 }],
        right: [{ "Agency cover FTE": 3 }],
      },
      "in-post-above-headcount": {
        wrong: [{ "In post FTE": 22.5 }],
        right: [{ "In post FTE": 22 }, { "In post headcount": null }],
      },
      "in-post-missing": { wrong: [{ "In post FTE": null }], right: [{ "In post FTE": 0 }] },
      "leavers-above-headcount": {
        wrong: [{ "Leavers FTE": 3.5 }],
        right: [{ "Leavers FTE": 3 }, { "Leavers headcount": null }],
      },
      "leavers-above-in-post": {
        wrong: [{ "Leavers FTE": 20.1 }],
        right: [{ "Leavers FTE": 20 }],
      },
      "leavers-missing": { wrong: [{ "Leavers FTE": null }], right: [{ "Leavers FTE": 0 }] },
      "people-not-whole": {
        wrong: [{ "In post headcount": 20.5 }, { "Starters headcount": 1.5 }],
        right: [{ "In post FTE": 20.5 }, { "Starters headcount": null }],
      },
      "sickness-days-impossible": {
        // 20 × 254 = 5,080 working days
        wrong: [{ "Days lost in the year": 5081 }],
        right: [{ "Days lost in the year": 5080 }, { "Days lost in the year": null }],
      },
      "sickness-days-missing": {
        wrong: [{ "Days lost in the year": null }],
        right: [{ "Days lost in the year": 0 }],
      },
      "starters-above-headcount": {
        wrong: [{ "Starters FTE": 2.1 }],
        right: [{ "Starters FTE": 2 }],
      },
      "starters-above-in-post": {
        wrong: [{ "Starters FTE": 20.1 }],
        right: [{ "Starters FTE": 20 }],
      },
      "team-left-out": {
        // North has counts on the first and the third day, and South alone on the second
        wrong: [
          { Team: "South", "As at date": "30/09/2022" },
          { Team: null, "As at date": "30/09/2022" },
        ],
        right: [
          { "As at date": "30/09/2021" },
          {},
          { Team: "South" },
          { Team: "East", "As at date": "31/03/2024" },
        ],
      },
      "vacancies-missing": { wrong: [{ "Vacancies FTE": null }], right: [{ "Vacancies FTE": 0 }] },
      "vacancies-without-posts": {
        wrong: [{ "In post FTE": 0 }],
        right: [{}, { "In post FTE": 0, "Vacancies FTE": 0 }, { "In post FTE": null }],
      },
      "whole-beside-its-teams": {
        wrong: [{ Team: null }, { Team: " " }],
        right: [{}, { Team: null, "As at date": "30/09/2022" }],
      },
    },
  });

  it("point at the count that has the problem", () => {
    const rows = [{ "Vacancies FTE": -1 }, { "Leavers FTE": "n/k", Team: "South" }];
    const findings = runChecks(recordsOf("workforce-counts", gridOf(sound, rows)));
    const cells = findings.flatMap(({ rule, rows: found, columnOf }) =>
      found.map((row) => [rule.id, row, Object.keys(sound)[columnOf(row)]]),
    );
    expect(cells).toContainEqual(["count-below-nought", 2, "Vacancies FTE"]);
    expect(cells).toContainEqual(["count-unreadable", 3, "Leavers FTE"]);
  });
});
