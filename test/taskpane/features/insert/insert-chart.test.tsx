import { screen } from "@testing-library/react";
import { text } from "../../../../src/text/en-gb";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, openPane, settle } from "../../../support/pane";

const words = text.indicatorPage;

describe("inserting the chart of an indicator", () => {
  it("draws it over its figures at the selected cell, and takes both away again", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, sheets: { Mine: { A1: "Notes" } } });
    workbook.userSelects("Mine", "C3");
    const { user } = await openPane({ page: { name: "indicator", code: "DEC-3" }, workbook });
    await user.click(await screen.findByRole("button", { name: words.insertChart }));
    await screen.findByRole("button", { name: text.insert.undo });
    expect(workbook.chartNames("Mine")).toHaveLength(1);
    // The last ten published years, each with the figure of Middlesbrough beside it.
    const formulas = Object.values(workbook.contents("Mine")).filter((content) =>
      String(content).startsWith('=CSPI.BENCHMARK("DEC-3","Middlesbrough",'),
    );
    expect(formulas).toContain('=CSPI.BENCHMARK("DEC-3","Middlesbrough",2025)');
    await user.click(await screen.findByRole("button", { name: text.insert.undo }));
    await settle();
    expect(workbook.chartNames("Mine")).toEqual([]);
    expect(workbook.contents("Mine")).toEqual({ A1: "Notes" });
  });

  it("lays it over nothing of the user's", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, sheets: { Mine: { C5: "Notes" } } });
    workbook.userSelects("Mine", "C3");
    const { user } = await openPane({ page: { name: "indicator", code: "DEC-3" }, workbook });
    await user.click(await screen.findByRole("button", { name: words.insertChart }));
    await screen.findByText(text.hostProblems["selection-not-empty"]("C5").title);
    expect(workbook.chartNames("Mine")).toEqual([]);
    expect(workbook.contents("Mine")).toEqual({ C5: "Notes" });
  });

  it("is offered only where there are published figures to draw", async () => {
    // Reviews that are overdue are counted locally and published by nobody.
    await openPane({ page: { name: "indicator", code: "PLN-8" } });
    expect(screen.getByRole("button", { name: words.insertRow })).toBeVisible();
    expect(screen.queryByRole("button", { name: words.insertChart })).not.toBeInTheDocument();
  });
});
