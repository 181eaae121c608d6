import { screen, waitFor, within } from "@testing-library/react";
import type { Grid } from "../../../../src/core/cells/grid";
import { NOT_READ } from "../../../../src/core/records/record-list";
import type { CandidateList } from "../../../../src/excel/port";
import { text } from "../../../../src/text/en-gb";
import { budgetList, referralList } from "../../../support/candidate-lists";
import { expectAccessible } from "../../../support/expect-accessible";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, heading, openPane, settle } from "../../../support/pane";

const page = { name: "list", list: "Referrals" } as const;

/** A list that begins in B2, whose second row is dated before its child was born and whose third has no date. */
const faulty: CandidateList = {
  ...referralList,
  address: "B2:E5",
  rows: 3,
  head: [
    ["Child Unique ID", "Date of Birth", "Date of Referral", "Rcvd from"],
    ["C1", 40000, 45400, "1A"],
    ["C2", 45300, 44000, "1A"],
    ["C3", 40000, null, "1A"],
  ],
};

const opened = async (lists: readonly CandidateList[]) => {
  const workbook = new MemoryWorkbook({
    settings: chosen,
    lists,
    sheets: { Sheet1: {}, "Referral list": { A1: "x" } },
  });
  const pane = await openPane({ page, workbook });
  await heading("Referrals");
  return { ...pane, workbook };
};

const check = async (user: Awaited<ReturnType<typeof opened>>["user"]) => {
  await user.click(await screen.findByRole("button", { name: text.listPage.check }));
  await screen.findByText(/by \d+ checks/);
};

describe("the page of a list", () => {
  beforeAll(() => {
    document.documentElement.lang = "en-GB";
    document.title = text.shell.product;
  });

  it("reports every problem by severity, and leads to the cell of a row", async () => {
    const { user, workbook } = await opened([faulty]);
    await check(user);
    const errors = screen.getByRole("list", { name: text.listPage.severity.error });
    await user.click(within(errors).getByRole("button", { name: /^Date of referral missing/ }));
    await expectAccessible();
    // the third row of the list is the fifth of the sheet, and its date is in column D
    await user.click(await screen.findByRole("button", { name: /^Go to row 5/ }));
    await settle();
    expect(await workbook.selectionAddress()).toBe("Referral list!D5");
  });

  it("holds the list against another of the workbook", async () => {
    const closed: CandidateList = {
      ...referralList,
      rows: 1,
      head: [
        ["Child Unique ID", "Date of Referral", "Referral Source", "CIN Closure Date"],
        ["C1", 45400, "1A", 45450],
      ],
    };
    const headings = ["Child Unique ID", "Continuous Assessment Start Date", "Date of Authorisation"];
    const assessments = (rows: Grid): CandidateList => ({
      ...referralList,
      reference: "Assessments[#All]",
      tableName: "Assessments",
      rows: rows.length,
      head: [headings, ...rows],
    });
    // begun before the episode was closed, and authorised after
    const { user } = await opened([closed, assessments([["C1", 45440, 45460]])]);
    await check(user);
    expect(screen.getByRole("button", { name: /^Activity after the episode was closed/ })).toBeVisible();
  });

  it("keeps the report when a later check is refused", async () => {
    const { user, workbook } = await opened([faulty]);
    await check(user);
    workbook.failNext("busy");
    await user.click(await screen.findByRole("button", { name: text.listPage.checkAgain }));
    await settle();
    expect(screen.getByText(text.hostProblems.busy().title)).toBeVisible();
    expect(screen.getByText(/by \d+ checks/)).toBeVisible();
  });

  it("lets another of two lists of a kind be read", async () => {
    const longer = { ...faulty, tableName: "Archive", reference: "Archive[#All]", rows: 900 };
    const { user, workbook } = await opened([longer, faulty]);
    expect(screen.getByText(text.listPage.rival.notUsed)).toBeVisible();
    await expectAccessible();
    await user.click(await screen.findByRole("button", { name: text.listPage.rival.choose }));
    expect(await screen.findByText(text.listPage.rival.used)).toBeVisible();
    expect((await workbook.readSettings()).chosenLists).toEqual({ referrals: "Referrals" });
  });

  it("says that a list is gone, or is none that indicators read", async () => {
    await openPane({ page, workbook: new MemoryWorkbook({ settings: chosen }) });
    expect(await screen.findByText(text.listPage.gone.title)).toBeVisible();
    await expectAccessible();
  });

  it("says of a list whose headings are not known what to do", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, lists: [budgetList] });
    await openPane({ page: { name: "list", list: "Budget" }, workbook });
    expect(await screen.findByText(text.listPage.notRecognised.title)).toBeVisible();
  });
});

describe("the columns of a list on its page", () => {
  beforeAll(() => {
    document.documentElement.lang = "en-GB";
    document.title = text.shell.product;
  });

  it("reads a heading as the user says, keeps that in the workbook, and takes it back", async () => {
    const { user, workbook } = await opened([faulty]);
    await user.click(await screen.findByRole("button", { name: text.listPage.more }));
    const source = () =>
      screen.getByRole("combobox", { name: text.listPage.headingOf("Source of referral") });
    await user.selectOptions(source(), "Rcvd from");
    await waitFor(() => expect(source()).toHaveValue("Rcvd from"));
    const kept = async () => (await workbook.readSettings()).columnMappings;
    expect(await kept()).toEqual({ Referrals: { ReferralSource: "Rcvd from" } });
    await expectAccessible();
    await user.click(await screen.findByRole("button", { name: text.listPage.undoAll }));
    await waitFor(() => expect(source()).toHaveValue(""));
    expect(await kept()).toEqual({});
  });

  it("does not read a heading that was taken wrongly, keeps that, and takes it back", async () => {
    const { user, workbook } = await opened([referralList]);
    const source = () =>
      screen.getByRole("combobox", { name: text.listPage.headingOf("Source of referral") });
    expect(source()).toHaveValue("Referral Source");
    await user.selectOptions(source(), text.listPage.notRead);
    expect(await screen.findByText(text.listPage.notReadAsSaid)).toBeVisible();
    expect(screen.getByText(/^Headings not read: .*Referral Source/)).toBeVisible();
    const kept = async () => (await workbook.readSettings()).columnMappings;
    expect(await kept()).toEqual({ Referrals: { ReferralSource: NOT_READ } });
    // a second field that is not read leaves the first as it is
    const birth = screen.getByRole("combobox", { name: text.listPage.headingOf("Date of birth") });
    await user.selectOptions(birth, text.listPage.notRead);
    await waitFor(() => expect(screen.getAllByText(text.listPage.notReadAsSaid)).toHaveLength(2));
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: text.listPage.undoOne("Source of referral") }));
    await waitFor(() => expect(source()).toHaveValue("Referral Source"));
    expect(await kept()).toEqual({ Referrals: { PersonBirthDate: NOT_READ } });
  });

  it("takes choices back that leave a list which is none any more", async () => {
    const { user, workbook } = await opened([faulty]);
    await user.selectOptions(
      await screen.findByRole("combobox", { name: text.listPage.headingOf("Date of referral") }),
      text.listPage.notRead,
    );
    expect(await screen.findByText(text.listPage.notRecognised.title)).toBeVisible();
    await user.click(screen.getByRole("button", { name: text.listPage.undoAll }));
    await settle();
    expect(
      await screen.findByRole("combobox", { name: text.listPage.headingOf("Date of referral") }),
    ).toHaveValue("Date of Referral");
    expect((await workbook.readSettings()).columnMappings).toEqual({});
  });
});
