import type { Frame } from "playwright-core";
import type { WorkbookDump } from "../../src/workbench/shell/page-access";
import { noFurtherAction } from "./support/independent-count";
import { useWorkbench } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";
import { chooseAuthority } from "./support/insertion";

const TEST_LIMIT = 180_000;
const SHEET = "Theme 3 Decision making";
jest.setTimeout(TEST_LIMIT);

describe("the pane, from an authority to a sheet and back", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;
  let before: WorkbookDump;

  const pressInsert = async (): Promise<void> => {
    await pane.getByRole("button", { name: "Insert", exact: true }).click();
  };

  useWorkbench("", async (opened) => {
    workbench = opened;
    pane = await workbench.pane();
    await chooseAuthority(workbench, pane, "Middlesbrough");
    await pane.getByText("timeliness of decision making").first().click();
    await pane.getByRole("button", { name: "Insert as a sheet" }).click();
    await pane.getByRole("button", { name: "Insert", exact: true }).waitFor();
    await workbench.waitUntilReady();
    before = await workbench.dump();
  });

  it("says so and changes nothing where the host fails", async () => {
    await workbench.page.evaluate(() => {
      window.workbench.host.knobs.failure = { sync: 2, transport: "GeneralException" };
    });
    await pressInsert();
    await pane.getByText("Excel could not complete the change.").first().waitFor();
    await workbench.screenshot("pane-1-refused");
    await workbench.waitUntilReady();
    expect(await workbench.dump()).toEqual(before);
  });

  it("inserts the sheet, with the figures that the raw rows give", async () => {
    await pressInsert();
    await pane.getByRole("button", { name: "Go to sheet" }).waitFor();
    await workbench.waitUntilReady();
    await workbench.screenshot("pane-2-inserted");
    const row = (await workbench.values(SHEET, "A1:E40")).find(([label]) =>
      String(label).startsWith("DEC-1:"),
    );
    const { numerator, denominator } = noFurtherAction(await workbench.values("Referrals", "A1:M7000"));
    expect(row?.slice(3)).toEqual([numerator, denominator]);
  });

  it("takes it away again without a trace", async () => {
    await pane.getByRole("button", { name: "Undo", exact: true }).click();
    await workbench.page.waitForFunction(
      (name) => !window.workbench.grid.engine.sheets().some((sheet) => sheet.name === name),
      SHEET,
    );
    await workbench.waitUntilReady();
    expect(await workbench.dump()).toEqual(before);
  });

  it("asks nothing of any other place", () => {
    expect(workbench.foreignRequests).toEqual([]);
  });
});
