import { readsOtherWorkbook } from "../../../src/core/cells/linked-formula";

it.each([
  "=SUM('[Plans 2024.xlsx]All plans'!A1:A9)",
  "=[Plans.xlsx]Plans!$A$1+1",
  "='C:\\Team\\[Plans.xlsx]All plans'!A1",
  "='https://council.example/[Plans.xlsx]Children''s plans'!A1",
  "=[1]Plans!A1",
])("%s reads another workbook", (formula) => {
  expect(readsOtherWorkbook(formula)).toBe(true);
});

it.each([
  "=SUM(Referrals[Date])",
  "=COUNTIF(Referrals[[#All],[Date]],Sheet1!A1)",
  "=Referrals[Date]&Sheet1!A1",
  '="see [Plans.xlsx]Plans!A1"',
  "=IF(Referrals[Date]>'My sheet'!A1,1,0)",
  "[Plans.xlsx]Plans!A1",
])("%s does not", (formula) => {
  expect(readsOtherWorkbook(formula)).toBe(false);
});
