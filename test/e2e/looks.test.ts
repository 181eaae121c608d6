import axe from "axe-core";
import { useStage } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";

const TEST_LIMIT = 180_000;
jest.setTimeout(TEST_LIMIT);

/** What the accessibility checker finds on the page around the grid; the pane has tests of its own. */
const violations = async ({ page }: OpenWorkbench): Promise<string[]> => {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: [[".grid"], ["iframe"]] },
      { resultTypes: ["violations"] },
    ),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

describe("the look of the workbench", () => {
  const stage = useStage();

  it.each([
    ["light", "?sample=none&theme=light", {}],
    ["dark", "?sample=none", { colorScheme: "dark" }],
    ["high-contrast", "?sample=none", { forcedColors: "active" }],
  ] as const)("is accessible in %s", async (name, query, options) => {
    const workbench = await stage().workbench(query, options);
    await workbench.pane();
    await workbench.page.getByRole("tab", { name: "Home" }).click();
    expect(await workbench.page.locator("html").getAttribute("data-theme")).toBe(name);
    expect(await violations(workbench)).toEqual([]);
    await workbench.screenshot(`look-${name}`);
    await workbench.close();
  });

  it("is told to the pane, on a system of other colours too", async () => {
    const workbench = await stage().workbench("?sample=none&theme=dark", { colorScheme: "light" });
    const pane = await workbench.pane();
    await pane.waitForFunction(() => document.querySelector('[data-colour-scheme="dark"]') !== null);
    expect(await pane.locator("[data-colour-scheme]").first().getAttribute("data-colour-scheme")).toBe(
      "dark",
    );
    await workbench.close();
  });

  it("fits a window 320 pixels wide, the pane in front and then the grid", async () => {
    const workbench = await stage().workbench("?sample=none", { viewport: { width: 320, height: 640 } });
    await workbench.pane();
    const width = await workbench.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await workbench.screenshot("look-320-pane");
    await workbench.page.getByRole("button", { name: "Close the pane" }).click();
    await workbench.screenshot("look-320-grid");
    await workbench.close();
  });

  it("can be worked with the keyboard alone", async () => {
    const workbench = await stage().workbench("?sample=none");
    const { page } = workbench;
    await workbench.pane();
    await page.getByRole("tab", { name: "CSPI" }).focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.getByRole("tab", { name: "Home" }).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "Close the pane" }).press("Enter");
    expect(await page.locator("aside.pane").isVisible()).toBe(false);
    await page.getByRole("tab", { name: "CSPI" }).focus();
    await page.keyboard.press("Tab");
    await workbench.screenshot("look-keyboard-focus");
    await page.keyboard.press("Enter");
    expect(await page.locator("aside.pane").isVisible()).toBe(true);
    await page.getByRole("separator").focus();
    await page.keyboard.press("End");
    expect(await page.getByRole("separator").getAttribute("aria-valuenow")).toBe("600");
    await page.getByRole("button", { name: /^Theme:/ }).press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await workbench.close();
  });
});
