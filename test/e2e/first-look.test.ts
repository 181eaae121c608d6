import { useWorkbench } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";

const TEST_LIMIT = 180_000;
jest.setTimeout(TEST_LIMIT);

describe("the workbench on first sight", () => {
  let workbench: OpenWorkbench;

  useWorkbench("?sample=none", async (opened) => {
    workbench = opened;
  });

  it("shows the grid, the add-in's tab and the pane", async () => {
    const pane = await workbench.pane();
    expect(await pane.locator("h1, h2").first().isVisible()).toBe(true);
    expect(await workbench.page.getByRole("tab", { name: "CSPI" }).getAttribute("aria-selected")).toBe(
      "true",
    );
    expect(await workbench.page.locator("canvas[id^=univer-sheet-main-canvas]").count()).toBe(1);
    await workbench.screenshot("first-look");
  });

  it("calculates a function of the add-in that is typed into a cell", async () => {
    await workbench.type("Sheet1", "B2", "=CSPI.PERCENT(45,60)");
    // by hand: 45 / 60 = 75 per cent, which the library gives as 75 (shown as 75.0%).
    expect(await workbench.values("Sheet1", "B2")).toEqual([[75]]);
    expect(await workbench.text("Sheet1", "B2")).toEqual([["75.0%"]]);
    await workbench.screenshot("function-in-a-cell");
  });

  it("explains the error of a cell", async () => {
    await workbench.type("Sheet1", "B4", "=CSPI.PERCENT(45,0)");
    await workbench.select("Sheet1", "B4");
    const card = workbench.page.locator(".error-card");
    await card.waitFor();
    expect(await card.innerText()).toContain("#N/A");
    expect(await card.innerText()).toContain("Denominator is 0");
    await workbench.screenshot("error-card");
  });

  it("asks nothing of any other place and prints no complaint", () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});
