import axe from "axe-core";
import type { BrowserContextOptions, Frame } from "playwright-core";
import { text } from "../../src/text/en-gb";
import { missingWhenReadOut } from "./support/read-out";
import { useStage } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";

const TEST_LIMIT = 300_000;
jest.setTimeout(TEST_LIMIT);

/** One way of looking at the pane. */
interface Look {
  readonly name: string;
  readonly query: string;
  readonly options: BrowserContextOptions;
}

const FIRST_RUN = "first run";

const NARROW = { viewport: { width: 320, height: 640 } };

const looks: readonly Look[] = [
  { name: "light", query: "?theme=light", options: {} },
  { name: "dark", query: "", options: { colorScheme: "dark" } },
  { name: "high contrast", query: "", options: { forcedColors: "active" } },
  { name: "320 pixels", query: "?theme=light", options: NARROW },
  // A browser that draws 320 pixels twice as large tells the page that there are 160.
  {
    name: "320 pixels at 200 %",
    query: "?theme=light",
    options: { viewport: { width: 160, height: 640 }, deviceScaleFactor: 2 },
  },
];

/** The pages of the pane in the order of a walk through it, each with how one gets there from the last. */
const walk: readonly { readonly page: string; readonly go: (pane: Frame) => Promise<void> }[] = [
  {
    page: "themes",
    go: async (pane) => {
      await pane.getByRole("combobox").first().click();
      await pane.page().keyboard.type("Middles", { delay: 20 });
      await pane.getByRole("option", { name: "Middlesbrough" }).click();
    },
  },
  {
    page: "theme",
    go: (pane) => pane.getByRole("button", { name: /timeliness of decision making/ }).click(),
  },
  { page: "back to themes", go: (pane) => section(pane, text.shell.pages.themes) },
  { page: "search", go: (pane) => pane.getByRole("searchbox").fill("re-referral") },
  {
    page: "indicator",
    go: (pane) =>
      pane
        .getByRole("button", { name: /^Re-referrals/ })
        .first()
        .click(),
  },
  {
    page: "benchmarks",
    go: (pane) => pane.getByRole("button", { name: text.benchmarkBrowser.seeAll }).click(),
  },
  { page: "templates", go: (pane) => section(pane, text.shell.pages.templates) },
  {
    page: "insert",
    go: (pane) =>
      pane
        .getByRole("button", { name: /^Overview of the five themes/ })
        .first()
        .click(),
  },
  { page: "my data", go: (pane) => section(pane, text.shell.pages.myData) },
  {
    page: "a list",
    go: (pane) => pane.getByRole("button", { name: text.myData.openFor("Referrals") }).click(),
  },
  { page: "inserted", go: (pane) => section(pane, text.shell.pages.inserted) },
  { page: "help", go: (pane) => section(pane, text.shell.pages.help) },
  {
    page: "a function",
    go: (pane) =>
      pane
        .getByRole("button", { name: /^INDICATOR/ })
        .first()
        .click(),
  },
  { page: "settings", go: (pane) => pane.getByRole("button", { name: text.shell.settings }).click() },
  { page: "about", go: (pane) => pane.getByRole("button", { name: text.shell.about, exact: true }).click() },
];

async function section(pane: Frame, name: string): Promise<void> {
  await pane.getByRole("navigation", { name: text.shell.navigationLabel }).getByText(name).click();
}

/** What the checker finds in the pane as it is drawn, colours included. */
async function violations(pane: Frame): Promise<string[]> {
  // Fluent's focus sentinels send the focus on as soon as it reaches them.
  const { violations: found } = await pane.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"] },
    ),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
}

/** The controls past the right edge of the pane, where nobody can reach them. */
const pastTheEdge = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll("button, input, select, a[href]")]
      .filter((control) => control.getBoundingClientRect().right > window.innerWidth + 1)
      .map((control) => `past the edge: ${control.outerHTML.slice(0, 200)}`),
  );

async function settled(workbench: OpenWorkbench, pane: Frame): Promise<void> {
  await workbench.page.waitForTimeout(400);
  await pane.getByRole("progressbar").first().waitFor({ state: "detached" });
}

describe("every page of the pane, drawn by a browser", () => {
  const stage = useStage();

  it.each(looks)("has no violation and nothing past the edge in: $name", async ({ name, query, options }) => {
    const workbench = await stage().workbench(query, options);
    const pane = await workbench.pane();
    await workbench.waitUntilReady();
    await pane.evaluate(axe.source);
    const found: Record<string, readonly string[]> = {};
    const look = async (page: string): Promise<void> => {
      await settled(workbench, pane);
      await workbench.screenshot(`pane-${name}-${page}`.replace(/[^a-z0-9]+/g, "-"));
      // What is said does not depend on the look, and the first run has no way to other pages yet.
      const isReadOut = name === "light" && page !== FIRST_RUN;
      const missing = isReadOut ? await missingWhenReadOut(workbench.page) : [];
      const wrong = [...(await violations(pane)), ...(await pastTheEdge(pane)), ...missing];
      if (wrong.length > 0) found[page] = wrong;
    };
    await look(FIRST_RUN);
    for (const { page, go } of walk) {
      await go(pane);
      await look(page);
    }
    expect(found).toEqual({});
    await workbench.close();
  });
});
