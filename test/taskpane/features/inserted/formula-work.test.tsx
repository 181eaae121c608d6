import { screen } from "@testing-library/react";
import { text } from "../../../../src/text/en-gb";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, openPane, settle } from "../../../support/pane";

const RATE = "=CSPI.RATE(5,10000)";
const LATE = "=CSPI.RATE(6,10000)";

const openWith = async (cells: Record<string, string | number>) => {
  const workbook = new MemoryWorkbook({ settings: chosen, sheets: { Mine: cells }, results: { [RATE]: 5 } });
  const { user } = await openPane({ page: { name: "inserted" }, workbook });
  const press = async (name: string) => {
    await user.click(await screen.findByRole("button", { name }));
    await settle();
  };
  return { workbook, press };
};

describe("freezing in the pane", () => {
  it("says when and why, freezes, and puts back", async () => {
    const { workbook, press } = await openWith({ A1: RATE });
    expect(screen.getByText(text.formulaWork.why)).toBeVisible();
    expect(screen.queryByRole("button", { name: text.formulaWork.unfreezeAll })).toBeNull();
    await press(text.formulaWork.freezeAll);
    expect(workbook.contents("Mine")).toEqual({ A1: 5 });
    expect(screen.getByText("1 formula frozen.")).toBeVisible();
    expect(await screen.findByText(text.formulaWork.frozen(1))).toBeVisible();
    await press(text.formulaWork.unfreezeAll);
    expect(workbook.contents("Mine")).toEqual({ A1: RATE });
    expect(screen.getByText("1 formula put back.")).toBeVisible();
  });

  it("lists what was left, with the reason and the way to the cell", async () => {
    const { workbook, press } = await openWith({ A1: RATE, C7: LATE });
    await press(text.formulaWork.freezeAll);
    expect(screen.getByText("1 cell was left as it is")).toBeVisible();
    expect(screen.getByText(text.formulaWork.reasons["not-calculated"])).toBeVisible();
    await press("Mine, C7");
    expect(await workbook.selectionAddress()).toBe("Mine!C7");
  });

  it("repairs what is stuck, and says so where nothing is", async () => {
    const { workbook, press } = await openWith({ A1: "=_xldudf_CSPI_RATE(5,10000)" });
    await press(text.formulaWork.repair);
    expect(workbook.contents("Mine")).toEqual({ A1: RATE });
    expect(screen.getByText("1 formula repaired.")).toBeVisible();
    await press(text.formulaWork.repair);
    expect(screen.getByText(text.formulaWork.done.repair(0))).toBeVisible();
  });

  it("says what the host refused, and that the user stopped", async () => {
    const { workbook, press } = await openWith({ A1: RATE });
    workbook.failNext("read-only");
    await press(text.formulaWork.freezeAll);
    expect(screen.getByText(text.hostProblems["read-only"]().title)).toBeVisible();
    workbook.failNext("stopped");
    await press(text.formulaWork.freezeAll);
    expect(screen.getByText(text.hostProblems.stopped().title)).toBeVisible();
    expect(workbook.contents("Mine")).toEqual({ A1: RATE });
  });

  it("freezes one insertion", async () => {
    const workbook = new MemoryWorkbook({
      settings: chosen,
      sheets: { Mine: { A9: RATE } },
      results: { [RATE]: 5 },
    });
    const block = { at: "A1", cells: [[RATE]], role: "body" } as const;
    await workbook.insertAtSelection({ title: "Rate", blocks: [block], rows: 1, columns: 1, recipe: {} });
    const { user } = await openPane({ page: { name: "inserted" }, workbook });
    await user.click(await screen.findByRole("button", { name: text.formulaWork.freezeNamed("Rate") }));
    await settle();
    expect(workbook.contents("Mine")).toEqual({ A1: 5, A9: RATE });
    expect(await screen.findByText(text.formulaWork.isFrozen)).toBeVisible();
    await user.click(await screen.findByRole("button", { name: text.formulaWork.unfreezeNamed("Rate") }));
    await settle();
    expect(workbook.contents("Mine")).toEqual({ A1: RATE, A9: RATE });
  });

  it("offers nothing in an Excel that cannot freeze", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, unsupported: ["ExcelApi 1.14"] });
    await openPane({ page: { name: "inserted" }, workbook });
    expect(screen.getByText(text.formulaWork.unsupported.title)).toBeVisible();
    expect(screen.queryByRole("button", { name: text.formulaWork.freezeAll })).toBeNull();
  });
});
