import { useWorkbench } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";

const TEST_LIMIT = 180_000;
jest.setTimeout(TEST_LIMIT);

describe("the workbench when something goes wrong", () => {
  let workbench: OpenWorkbench;

  useWorkbench("?sample=none", async (opened) => {
    workbench = opened;
    await workbench.pane();
    await workbench.write("Sheet1", "A1:B2", [
      ["Team", "Children"],
      ["North", 12],
    ]);
  });

  it("keeps the workbook when a file is no workbook, and says so", async () => {
    const before = await workbench.dump();
    const buffer = Buffer.from("Team,Children\nNorth,12\n");
    await workbench.page.setInputFiles("[data-testid=open-workbook]", {
      name: "notes.xlsx",
      mimeType: "text/csv",
      buffer,
    });
    const message = workbench.page.locator(".message-error");
    await message.waitFor();
    expect(await message.innerText()).toContain("is not an Excel workbook");
    expect(await workbench.dump()).toEqual(before);
    await workbench.screenshot("fault-not-a-workbook");
  });

  it("calculates again after the add-in's runtime was restarted", async () => {
    await workbench.page.evaluate(() => window.workbench.restartRuntime());
    await workbench.pane();
    await workbench.write("Sheet1", "D1", [["=CSPI.PERCENT(B2,48)"]]);
    // by hand: 12 of 48 are a quarter.
    expect(await workbench.values("Sheet1", "D1")).toEqual([[25]]);
  });

  it("shows a function that nobody has written as unknown, not as nothing", async () => {
    await workbench.write("Sheet1", "D2", [["=CSPI.NOSUCHTHING(1)"]]);
    expect(await workbench.values("Sheet1", "D2")).toEqual([[expect.objectContaining({ error: "#NAME?" })]]);
  });

  it("saves a workbook that opens again with the same cells", async () => {
    const before = await workbench.formulas("Sheet1", "A1:D2");
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.getByRole("button", { name: "Save as .xlsx" }).click(),
    ]);
    const path = await download.path();
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await workbench.write("Sheet1", "A1", [["changed"]]);
    await workbench.page.setInputFiles("[data-testid=open-workbook]", path);
    await workbench.page.waitForFunction(() => window.workbench.values("Sheet1", "A1")[0]?.[0] === "Team");
    expect(await workbench.formulas("Sheet1", "A1:D2")).toEqual(before);
  });
});
