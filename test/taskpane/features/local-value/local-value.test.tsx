import { screen, within } from "@testing-library/react";
import type { Grid } from "../../../../src/core/cells/grid";
import type { CandidateList } from "../../../../src/excel/port";
import { samples } from "../../../../src/functions/examples";
import { text } from "../../../../src/text/en-gb";
import { expectAccessible } from "../../../support/expect-accessible";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, openPane, settle } from "../../../support/pane";

const words = text.localValue;

// Seven made-up referrals; two of the six in the year to March 2025 had no further action.
const referrals = samples.SampleReferrals as Grid;

const listOf = (grid: Grid, changes: Partial<CandidateList> = {}): CandidateList => ({
  reference: "Referrals[#All]",
  tableName: "Referrals",
  sheetName: "Lists",
  address: "A1:E8",
  rows: grid.length - 1,
  head: grid,
  ...changes,
});

const openDec1 = (lists: readonly CandidateList[], settings: object = chosen) =>
  openPane({
    page: { name: "indicator", code: "DEC-1" },
    workbook: new MemoryWorkbook({ settings, lists }),
  });

const section = () => within(screen.getByRole("region", { name: words.title }));

const rowOf = async (label: string) =>
  (await section().findByRole("rowheader", { name: new RegExp(`^${label}`) })).closest("tr");

describe("the local value of an indicator", () => {
  it("is counted from a small list at once, with numerator, denominator and interval", async () => {
    const { view } = await openDec1([listOf(referrals)]);
    expect(await rowOf(words.value)).toHaveTextContent("33.3%");
    expect(await rowOf(words.numerator)).toHaveTextContent(/2$/);
    expect(await rowOf(words.denominator)).toHaveTextContent(/6$/);
    // Wilson by hand: centre 0.3984, half-width 0.3016 for 2 of 6.
    expect(await rowOf(words.interval)).toHaveTextContent("9.7% to 70.0%");
    expect(section().getByText(words.from("Referrals", 7, []))).toBeVisible();
    expect(section().getByText(words.caption("1 April 2024", "31 March 2025"))).toBeVisible();
    await expectAccessible(view.container);
  });

  it("follows the chosen year", async () => {
    await openDec1([listOf(referrals)], { ...chosen, year: 2024 });
    // Only the referral of 4 September 2023 falls in the year to March 2024, and it went on.
    expect(await rowOf(words.value)).toHaveTextContent("0.0%");
    expect(await rowOf(words.denominator)).toHaveTextContent(/1$/);
  });

  it("reads a column as the user has it read", async () => {
    const [headings = [], ...rows] = referrals;
    const renamed = [headings.map((one) => (one === "Date of referral" ? "Rcvd" : one)), ...rows];
    await openDec1([listOf(renamed)], {
      ...chosen,
      columnMappings: { Referrals: { CINreferralDate: "Rcvd" } },
    });
    expect(await rowOf(words.value)).toHaveTextContent("33.3%");
  });

  it("counts the list that the user chose of two", async () => {
    const other = listOf(referrals.slice(0, 3), {
      reference: "Fewer[#All]",
      tableName: "Fewer",
      address: "A1:E3",
    });
    await openDec1([listOf(referrals), other], { ...chosen, chosenLists: { referrals: "Fewer" } });
    expect(await rowOf(words.denominator)).toHaveTextContent(/1$/);
    expect(section().getByText(words.from("Fewer", 2, []))).toBeVisible();
  });

  it("waits to be asked where the list is long", async () => {
    const { user } = await openDec1([listOf(referrals, { address: "A1:E30001", rows: 30_000 })]);
    await settle();
    expect(section().queryByRole("rowheader")).not.toBeInTheDocument();
    await user.click(section().getByRole("button", { name: words.count }));
    expect(await rowOf(words.value)).toHaveTextContent("33.3%");
  });

  it("says what the workbook refuses, and counts on the next try", async () => {
    const { user, services } = await openDec1([listOf(referrals, { address: "A1:E30001", rows: 30_000 })]);
    services.port.failNext("busy");
    await user.click(section().getByRole("button", { name: words.count }));
    await screen.findByText(text.hostProblems.busy().title);
    await user.click(section().getByRole("button", { name: words.count }));
    expect(await rowOf(words.value)).toHaveTextContent("33.3%");
  });

  it("says why there is none", async () => {
    await openDec1([]);
    expect(await section().findByText(words.notAvailable(words.noList))).toBeVisible();
  });

  it("says so where the year holds nothing to count", async () => {
    await openDec1([listOf(referrals)], { ...chosen, year: 2020 });
    expect(await section().findByText(/^\[x\] Not available: DEC-1 has nothing to count/)).toBeVisible();
  });
});
