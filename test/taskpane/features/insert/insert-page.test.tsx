import { screen } from "@testing-library/react";
import { HostProblem } from "../../../../src/excel/port";
import { sentenceOf } from "../../../../src/taskpane/ui/message";
import { text } from "../../../../src/text/en-gb";
import { referralList } from "../../../support/candidate-lists";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, openPane, settle } from "../../../support/pane";

const page = { name: "insert", template: "theme-3-decision-making" } as const;
const sheets = { Sheet1: { A1: "kept" } };
const workbookWithList = () => new MemoryWorkbook({ settings: chosen, sheets, lists: [referralList] });
const press = (name: string) => screen.getByRole("button", { name });

describe("inserting a theme", () => {
  it("says first what will be inserted and from which list", async () => {
    await openPane({ page, workbook: workbookWithList() });
    expect(screen.getByText(text.insert.charts(1))).toBeVisible();
    expect(screen.getByText(text.insert.forWhom("Middlesbrough", "2024–25"))).toBeVisible();
    expect(screen.getByText(text.myData.place("Referrals", "Referral list", 3367))).toBeVisible();
  });

  it("adds the sheet beside the others, with formulas over the list, and goes to it", async () => {
    const workbook = workbookWithList();
    const { user } = await openPane({ page, workbook });
    await user.click(press(text.insert.button));
    await settle();
    const added = workbook.sheetNames().filter((name) => name !== "Sheet1");
    expect(added).toHaveLength(1);
    const formulas = Object.values(workbook.contents(added[0] ?? "")).map(String);
    expect(formulas.some((formula) => formula.includes("CSPI.") && formula.includes("Referrals[#All]"))).toBe(
      true,
    );
    expect(workbook.contents("Sheet1")).toEqual({ A1: "kept" });
    await user.click(press(text.insert.goToSheet));
    expect(await workbook.selectionAddress()).toBe(`${added[0]}!A1`);
  });

  it("undoes it with one press", async () => {
    const workbook = workbookWithList();
    const { user } = await openPane({ page, workbook });
    const before = workbook.dump();
    await user.click(press(text.insert.button));
    await settle();
    await user.click(press(text.insert.undo));
    await settle();
    expect(workbook.dump()).toEqual(before);
    expect(press(text.insert.button)).toBeVisible();
  });

  it("inserts once, however often the button is pressed", async () => {
    const workbook = workbookWithList();
    const { user } = await openPane({ page, workbook });
    await user.dblClick(press(text.insert.button));
    await settle();
    expect(workbook.sheetNames()).toHaveLength(2);
  });

  it.each(["protected-workbook", "cell-edit-mode", "read-only", "host-failed"] as const)(
    "says what to do when the workbook refuses with %s, and inserts on the next try",
    async (code) => {
      const workbook = workbookWithList();
      const { user } = await openPane({ page, workbook });
      const before = workbook.dump();
      workbook.failNext(code);
      await user.click(press(text.insert.button));
      await settle();
      expect(screen.getByText(sentenceOf(new HostProblem(code)).body)).toBeVisible();
      expect(workbook.dump()).toEqual(before);
      await user.click(press(text.shell.tryAgain));
      await settle();
      expect(workbook.sheetNames()).toHaveLength(2);
    },
  );

  it("asks for an authority first", async () => {
    const workbook = new MemoryWorkbook({ settings: { areaCode: "999" } });
    await openPane({ page, workbook });
    expect(screen.getByText(text.insert.needAuthority.title)).toBeVisible();
    expect(screen.queryByRole("button", { name: text.insert.button })).toBeNull();
  });

  it("says when no list was recognised", async () => {
    await openPane({ page });
    expect(screen.getByText(text.insert.noLists)).toBeVisible();
  });

  it("can be left while the figures are on their way", async () => {
    const loadBenchmarks = () => new Promise<never>(() => undefined);
    const { user } = await openPane({ services: { loadBenchmarks } });
    await user.click(await screen.findByRole("button", { name: /quality and timeliness/i }));
    await user.click(press(text.catalogue.insertTheme));
    await user.click(press(text.insert.cancel));
    expect(press(text.catalogue.insertTheme)).toBeVisible();
  });
});

describe("inserting a row", () => {
  const indicator = { name: "indicator", code: "DEC-3" } as const;

  it("writes at the selected cell and can be undone", async () => {
    const workbook = workbookWithList();
    workbook.userSelects("Sheet1", "C5");
    const { user } = await openPane({ page: indicator, workbook });
    await user.click(press(text.indicatorPage.insertRow));
    await settle();
    expect(Object.keys(workbook.contents("Sheet1"))).toEqual(expect.arrayContaining(["A1", "C5", "C6"]));
    await user.click(press(text.insert.undo));
    await settle();
    expect(workbook.contents("Sheet1")).toEqual({ A1: "kept" });
  });

  it("never overwrites", async () => {
    const workbook = workbookWithList();
    const { user } = await openPane({ page: indicator, workbook });
    await user.click(press(text.indicatorPage.insertRow));
    await settle();
    expect(screen.getByText(text.hostProblems["selection-not-empty"]("A1").title)).toBeVisible();
    expect(workbook.contents("Sheet1")).toEqual({ A1: "kept" });
  });
});

describe("the choices of a template", () => {
  it("asks for the days of the local figures, and says what is wrong with them", async () => {
    const { user } = await openPane({ page, workbook: workbookWithList() });
    const from = screen.getByLabelText(text.insert.fields.from);
    expect(from).toHaveValue("2024-04-01");
    await user.clear(from);
    expect(screen.getByText(text.insert.dateMissing)).toBeVisible();
    expect(screen.queryByRole("button", { name: text.insert.button })).toBeNull();
    await user.type(from, "2025-04-01");
    expect(screen.getByText(text.insert.datesCrossed)).toBeVisible();
  });

  it("inserts what the fields say", async () => {
    const workbook = workbookWithList();
    const { user } = await openPane({ page, workbook });
    await user.selectOptions(await screen.findByLabelText(text.insert.fields.indicator), "DEC-3");
    await user.click(press(text.insert.button));
    await settle();
    const added = workbook.sheetNames().filter((name) => name !== "Sheet1");
    expect(workbook.contents(added[0] ?? "")["B9"]).toBe("DEC-3");
  });
});
