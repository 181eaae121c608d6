import { screen } from "@testing-library/react";
import { text } from "../../../../src/text/en-gb";
import { budgetList, referralList } from "../../../support/candidate-lists";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, heading, openPane, settle } from "../../../support/pane";

const page = { name: "my-data" } as const;

describe("my data", () => {
  it("tells the recognised lists from the others", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, lists: [budgetList, referralList] });
    await openPane({ page, workbook });
    const headings = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(headings).toEqual(["Referrals", "Budget"]);
    expect(screen.getByText(text.myData.sureness.certain)).toBeVisible();
    expect(screen.getByText(text.myData.otherTitle)).toBeVisible();
  });

  it("leads to the page of a list", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, lists: [referralList] });
    const { user } = await openPane({ page, workbook });
    await user.click(await screen.findByRole("button", { name: text.myData.openFor("Referrals") }));
    expect(await heading("Referrals")).toBeVisible();
    expect(await screen.findByText(text.listPage.columnsTitle)).toBeVisible();
  });

  it("says which of two lists of a kind is in use", async () => {
    const other = { ...referralList, tableName: "Old", reference: "Old[#All]", rows: 10 };
    const workbook = new MemoryWorkbook({ settings: chosen, lists: [other, referralList] });
    await openPane({ page, workbook });
    const cards = screen.getAllByRole("listitem").filter((item) => /In use/.test(item.textContent));
    expect(cards).toHaveLength(1);
    expect(cards[0]).toHaveTextContent(text.myData.place("Referrals", "Referral list", 3367));
  });

  it("says how to bring a list when there is none, and finds it when asked again", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    const { user } = await openPane({ page, workbook });
    expect(screen.getByText(text.myData.empty.title)).toBeVisible();
    workbook.lists = [referralList];
    await user.click(await screen.findByRole("button", { name: text.myData.refresh }));
    await settle();
    expect(screen.getByRole("heading", { level: 3, name: "Referrals" })).toBeVisible();
  });

  it("offers another try when the workbook is busy", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, lists: [referralList] });
    const { user } = await openPane({ workbook });
    workbook.failNext("busy");
    await user.click(await screen.findByRole("button", { name: text.shell.pages.myData }));
    await settle();
    expect(screen.getByText(text.hostProblems.busy().title)).toBeVisible();
    await user.click(await screen.findByRole("button", { name: text.shell.tryAgain }));
    await settle();
    expect(screen.getByRole("heading", { level: 3, name: "Referrals" })).toBeVisible();
  });
});
