import type { Frame } from "playwright-core";
import { chooseAuthority, chooseTheme3InRibbon, THEME_3 } from "./support/insertion";
import { useWorkbench } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";

const TEST_LIMIT = 180_000;
jest.setTimeout(TEST_LIMIT);

describe("the ribbon's menu, the menu of cells, the keyboard, and freezing", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;
  let live: unknown;

  useWorkbench("", async (opened) => {
    workbench = opened;
    pane = await workbench.pane();
    await chooseAuthority(workbench, pane, "Middlesbrough");
    await workbench.waitUntilReady();
  });

  it("inserts the theme that is chosen from the ribbon's menu", async () => {
    await chooseTheme3InRibbon(workbench);
    await workbench.waitForSheet(THEME_3);
    await workbench.waitUntilReady();
    live = await workbench.formulas(THEME_3, "A1:Q60");
    expect(JSON.stringify(live)).toContain("CSPI.");
  });

  it("freezes every formula from the pane that the ribbon opens, and puts them back", async () => {
    const shown = await workbench.text(THEME_3, "A1:Q60");
    await workbench.page.getByRole("button", { name: "Freeze formulas" }).click();
    await pane.getByRole("button", { name: "Freeze all", exact: true }).click();
    await pane.getByRole("button", { name: "Unfreeze all" }).waitFor();
    await workbench.waitUntilReady();
    expect(JSON.stringify(await workbench.formulas(THEME_3, "A1:Q60"))).not.toContain("CSPI.");
    expect(await workbench.text(THEME_3, "A1:Q60")).toEqual(shown);
    await pane.getByRole("button", { name: "Unfreeze all" }).click();
    await pane.getByText("No formula is frozen.").waitFor();
    await workbench.waitUntilReady();
    expect(await workbench.formulas(THEME_3, "A1:Q60")).toEqual(live);
  });

  it("says from the menu of cells that a cell shows no figure", async () => {
    const box = await workbench.page.locator(".grid").boundingBox();
    await workbench.page.mouse.click((box?.x ?? 0) + 300, (box?.y ?? 0) + 260, { button: "right" });
    await workbench.page.getByText("CSPI", { exact: true }).last().hover();
    await workbench.page.getByText("Explain this figure").click();
    await pane.getByText("The selected cell shows no figure of CSPI.").first().waitFor();
    expect(await pane.getByRole("heading", { level: 1 }).innerText()).toBe("Themes and indicators");
  });

  it("opens the lists when the keys for them are pressed", async () => {
    await workbench.page.locator("canvas[id^=univer-sheet-main-canvas]").focus();
    await workbench.page.keyboard.press("Control+Alt+d");
    await pane.getByRole("heading", { level: 1, name: /data/i }).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});
