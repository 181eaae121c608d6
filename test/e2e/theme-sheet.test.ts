import type { Frame } from "playwright-core";
import type { WorkbookDump } from "../../src/workbench/shell/page-access";
import { text } from "../../src/text/en-gb";
import { assessmentsIn45Days, noFurtherAction, reReferrals, type Share } from "./support/independent-count";
import { chooseAuthority, chooseTheme3InRibbon, THEME_3 } from "./support/insertion";
import { useWorkbench } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";

const TEST_LIMIT = 120_000;
jest.setTimeout(TEST_LIMIT);

describe("the sheet of theme 3 in a workbook that has other sheets", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;
  let before: WorkbookDump;

  /** Local value, numerator and denominator of an indicator on the inserted sheet. */
  const shown = async (code: string): Promise<{ value: unknown } & Share> => {
    const rows = await workbench.values(THEME_3, "A1:E40");
    const row = rows.find(([label]) => String(label).startsWith(`${code}:`)) ?? [];
    return { value: row[2], numerator: Number(row[3]), denominator: Number(row[4]) };
  };

  const insert = async (): Promise<void> => {
    await chooseTheme3InRibbon(workbench);
    await workbench.waitForSheet(THEME_3);
    await workbench.waitUntilReady();
  };

  useWorkbench("", async (opened) => {
    workbench = opened;
    pane = await workbench.pane();
    await workbench.screenshot("theme-1-sample-workbook");
    await chooseAuthority(workbench, pane, "Leeds");
    await pane.getByRole("heading", { name: "Five themes" }).waitFor();
    await workbench.screenshot("theme-2-authority-chosen");
    await workbench.waitUntilReady();
    before = await workbench.dump();
    await insert();
  });

  it("is in front, beside the sheets that were there", async () => {
    await workbench.page.mouse.move(600, 500);
    await workbench.screenshot("theme-3-inserted");
    expect(await workbench.sheetNames()).toEqual([...before.sheets.map(({ name }) => name), THEME_3]);
  });

  it.each([
    ["DEC-1", "Referrals", "A1:M7000", noFurtherAction],
    ["DEC-3", "Referrals", "A1:M7000", reReferrals],
    ["DEC-6", "Assessments", "A1:L7000", assessmentsIn45Days],
  ] as const)("gives for %s what the raw rows give", async (code, sheet, address, count) => {
    const expected = count(await workbench.values(sheet, address));
    const { value, numerator, denominator } = await shown(code);
    expect({ numerator, denominator }).toEqual(expected);
    // Published percentages have one decimal, and so has the cell.
    expect(value).toBe(Math.round((1000 * expected.numerator) / expected.denominator) / 10);
  });

  it("follows a change of a source row", async () => {
    const rows = await workbench.values("Referrals", "A1:M7000");
    const heading = (rows[0] ?? []).indexOf("Referral NFA?");
    const date = (rows[0] ?? []).indexOf("Date of Referral");
    const at = rows.findIndex((row) => Number(row[date]) >= 45383 && row[heading] === "b) No");
    const cell = `${String.fromCharCode(65 + heading)}${at + 1}`;
    const { numerator, denominator } = await shown("DEC-1");
    await workbench.write("Referrals", cell, [["a) Yes"]]);
    await workbench.waitUntilReady();
    expect(await shown("DEC-1")).toMatchObject({ numerator: numerator + 1, denominator });
    await workbench.write("Referrals", cell, [["b) No"]]);
    await workbench.waitUntilReady();
    expect(await shown("DEC-1")).toMatchObject({ numerator, denominator });
  });

  it("draws its chart with a text for those who cannot see it", async () => {
    const chart = workbench.page.locator(".chart");
    expect(await chart.count()).toBe(1);
    expect((await chart.getAttribute("aria-label"))?.length).toBeGreaterThan(20);
    const words = (await workbench.values(THEME_3, "A1:A80")).map(([cell]) => String(cell));
    const title = words.findIndex((cell) => cell.startsWith("The chart shows"));
    await workbench.page.evaluate((row) => window.workbench.scrollTo(`A${row}`), title);
    await workbench.settled();
    await workbench.screenshot("theme-4-chart");
    const place = await chart.boundingBox();
    expect(place?.y).toBeGreaterThan(0);
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(workbench.page.viewportSize()?.height ?? 0);
  });

  it("shows the same once the pane has refreshed it", async () => {
    const title = "The quality and timeliness of decision making";
    const shown = await workbench.text(THEME_3, "A1:P80");
    await pane.getByRole("button", { name: text.shell.pages.inserted, exact: true }).click();
    await pane.getByRole("button", { name: text.refresh.named(title) }).click();
    await pane.getByText(text.refresh.done(title)).waitFor();
    await workbench.waitUntilReady();
    expect(await workbench.text(THEME_3, "A1:P80")).toEqual(shown);
    await workbench.screenshot("theme-6-refreshed");
  });

  it("is gone without a trace after undo", async () => {
    await workbench.page.locator('[data-control="Cspi.Undo"]').click();
    await workbench.page.waitForFunction(
      (name) => !window.workbench.grid.engine.sheets().some((sheet) => sheet.name === name),
      THEME_3,
    );
    await workbench.waitUntilReady();
    expect(await workbench.dump()).toEqual(before);
    await workbench.screenshot("theme-5-undone");
  });

  it("asks nothing of any other place and prints no complaint", () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});
