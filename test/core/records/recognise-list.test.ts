import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCellError } from "../../../src/core/cells/cell-error";
import type { Grid } from "../../../src/core/cells/grid";
import { likelyLists, recogniseList } from "../../../src/core/records/recognise-list";
import { gridOfCsv } from "../../support/grid-of-csv";

const oracles = join(__dirname, "../../oracles");

const idOf = (grid: Grid): string => {
  const best = recogniseList(grid);
  return isCellError(best) ? best.message : best.list.id;
};

describe("recogniseList", () => {
  it.each([
    ["CINdetails", "referrals"],
    ["Assessments", "assessments"],
    ["Section47", "section-47-enquiries"],
    ["ChildProtectionPlans", "child-protection-plans"],
    ["CINplanDates", "cin-plans"],
    ["Reviews", "reviews"],
    ["ChildIdentifiers", "children"],
    ["annexa_list_3", "referrals"],
    ["annexa_list_4", "assessments"],
    ["annexa_list_5", "section-47-enquiries"],
    ["annexa_list_7", "child-protection-plans"],
  ])("knows the table %s as %s", (table, id) => {
    expect(idOf(gridOfCsv(readFileSync(join(oracles, `synthetic-authority/${table}.csv`), "utf8")))).toBe(id);
  });

  const workbooks = ["filled-2021", "template-2019"].map(
    (name) => JSON.parse(readFileSync(join(oracles, `annex-a/${name}.json`), "utf8")) as Record<string, Grid>,
  );
  const ids = [
    "contacts",
    "early-help-assessments",
    "referrals",
    "assessments",
    "section-47-enquiries",
    "children-in-need",
    "child-protection-plans",
    "children-looked-after",
    "care-leavers",
  ];

  it.each(ids.map((id, index) => [index + 1, id] as const))(
    "knows inspection list %i as %s",
    (number, id) => {
      const sheets = workbooks.map((sheets) => sheets[`List ${number}`] ?? sheets[`List_${number}`] ?? []);
      expect(sheets.map(idOf)).toEqual([id, id]);
    },
  );

  it("says how sure it is, and what else it could be", () => {
    const [best, second] = likelyLists([
      ["Child ID", "Strategy Discussion Date", "Conference Date", "Conference Type"],
    ]);
    expect([best?.list.id, second?.list.id]).toEqual(["conferences", "section-47-enquiries"]);
    expect(best?.confidence ?? 0).toBeGreaterThan(second?.confidence ?? 1);
    expect(best?.recognised).toBe(4);
  });

  it("names no list for headings that belong to none", () => {
    expect(idOf([["Fruit", "Colour"]])).toBe(
      'No list recognised from the headings, starting with "Fruit": select the heading row too, or name the list',
    );
    expect(idOf([[1, 2]])).toBe("No headings found: select a list with its heading row");
  });
});
