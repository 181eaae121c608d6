import { screen } from "@testing-library/react";
import { text } from "../../../../src/text/en-gb";
import { referralList } from "../../../support/candidate-lists";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, heading, openPane, settle } from "../../../support/pane";

const { share } = text;
const RATE = "=CSPI.RATE(5,10000)";

const open = async (workbook: MemoryWorkbook) => {
  const pane = await openPane({ page: { name: "share" }, workbook });
  await heading(share.title);
  await settle();
  return pane;
};

const withFormula = () =>
  new MemoryWorkbook({
    settings: chosen,
    sheets: { Referrals: { A1: "Notes", B2: RATE } },
    lists: [referralList],
    results: { [RATE]: 5 },
  });

it("checks as it opens, and names what must not leave", async () => {
  await open(withFormula());
  expect(await screen.findByRole("heading", { name: share.groups.mustNotLeave })).toBeVisible();
  expect(screen.getByText(share.findings.records.title(1))).toBeVisible();
  expect(screen.queryByText(share.nothing.title)).toBeNull();
});

it("goes to the cell of a finding", async () => {
  const { user, services } = await open(withFormula());
  await user.click(await screen.findByRole("button", { name: "Referrals, B2" }));
  expect(await services.port.selectionAddress()).toBe("Referrals!B2");
});

it("freezes all formulas, and checks again", async () => {
  const { user, services } = await open(withFormula());
  await user.click(await screen.findByRole("button", { name: share.actions.freeze }));
  await settle();
  await settle();
  expect(services.port.contents("Referrals")).toEqual({ A1: "Notes", B2: 5 });
  expect(screen.queryByText(share.findings["add-in-formulas"].title(1))).toBeNull();
  expect(screen.getByText(share.findings.kept.title(2, 0, 1))).toBeVisible();
});

it("says that nothing was found, and that this is no promise", async () => {
  await open(new MemoryWorkbook({ settings: chosen }));
  expect(await screen.findByText(share.nothing.title)).toBeVisible();
  expect(screen.getByText(share.limits.body)).toBeVisible();
});

it("shows what the workbook refused, and checks again on request", async () => {
  const workbook = new MemoryWorkbook({ settings: chosen });
  const { user } = await open(workbook);
  workbook.failNext("busy");
  await user.click(await screen.findByRole("button", { name: share.again }));
  await settle();
  expect(screen.getByText(text.hostProblems.busy().title)).toBeVisible();
  await user.click(await screen.findByRole("button", { name: share.again }));
  await settle();
  expect(screen.getByText(share.nothing.title)).toBeVisible();
});

it("says that the findings are not all where the lists could not be looked for", async () => {
  const workbook = withFormula();
  const inspect = workbook.inspectForSharing.bind(workbook);
  workbook.inspectForSharing = async (work) => {
    const inspection = await inspect(work);
    workbook.failNext("busy");
    return inspection;
  };
  await open(workbook);
  expect(await screen.findByText(share.listsMissing.title)).toBeVisible();
  expect(screen.getByText(share.findings["add-in-formulas"].title(1))).toBeVisible();
});
