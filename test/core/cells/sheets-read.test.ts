import { sheetsRead } from "../../../src/core/cells/sheets-read";

describe("the sheets that a formula names", () => {
  it.each([
    ["=A1+Plans!B2+'My list'!C3+Plans!B4", ["Plans", "My list"]],
    ["=A1+B2", []],
    ["=SUM(Workings!$B$10:$B$12)", ["Workings"]],
    ["=SUM('It''s mine'!A1,'It''s mine'!A2)", ["It's mine"]],
    ['="Workings!A1"&B2', []],
    ["=Referrals[[#All],[Date!]]", []],
    ["=INDEX(Calculations!$B$5#,1,2)", ["Calculations"]],
    ["='[Plans.xlsx]All plans'!A1", ["[Plans.xlsx]All plans"]],
  ])("%s", (formula, names) => {
    expect(sheetsRead(formula)).toEqual(names);
  });
});
