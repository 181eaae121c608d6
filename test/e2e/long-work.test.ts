// Work that takes longer than half a second shows how far it is, and stops when asked, leaving no trace.
import type { Frame } from "playwright-core";
import { text } from "../../src/text/en-gb";
import type { CellContent } from "../../src/workbench/workbook/engine";
import { openTheme3, pressInsert, restartRuntime, snapshot } from "./support/insertion";
import { useWorkbench } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";

const TEST_LIMIT = 240_000;
/** Slow enough for each request to be caught on its way. */
const LATENCY_IN_MILLISECONDS = 700;
const ROWS = 100_000;
const TIMES_SLOWER = 4;
jest.setTimeout(TEST_LIMIT);

describe("long work", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;

  const latency = (milliseconds: number) =>
    workbench.page.evaluate((wanted) => {
      window.workbench.host.knobs.latencyMilliseconds = wanted;
    }, milliseconds);

  /** Waits for the bar, presses the button beside it, and reads the sentence that follows. */
  const stop = async (label: string, sentence: string): Promise<void> => {
    await pane.getByRole("progressbar").first().waitFor();
    await pane.getByRole("button", { name: label, exact: true }).first().click();
    await pane.getByText(sentence).first().waitFor();
    await latency(0);
    await workbench.waitUntilReady();
  };

  /** A list of referrals of which every hundredth has no date; 45383 is 1 April 2024. */
  const addReferrals = async (): Promise<void> => {
    await workbench.page.evaluate((rows) => {
      const { engine } = window.workbench.grid;
      const { id } = engine.addSheet("Referrals");
      const records = Array.from({ length: rows }, (_, at) => {
        const date = at % 100 === 0 ? "soon" : 45383 + (at % 365);
        return [`C-${at}`, date, "b) No"];
      });
      const cells: CellContent[][] = [["Child Unique ID", "Date of Referral", "Referral NFA?"], ...records];
      engine.write(id, { row: 0, column: 0, rows: cells.length, columns: 3 }, cells);
    }, ROWS);
    await workbench.settled();
  };

  /** Presses a button at the very moment when words are on the page, which a hand from outside would miss. */
  const pressOnceShown = (label: string, words: string): Promise<void> =>
    pane.evaluate(
      ([name, shown]) => {
        const observer = new MutationObserver(() => {
          const isShown = [...document.querySelectorAll("div")].some((part) =>
            new RegExp(shown).test(part.textContent),
          );
          const button = [...document.querySelectorAll("button")].find((each) => each.textContent === name);
          if (!isShown || !button) return;
          observer.disconnect();
          button.click();
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      },
      [label, words] as const,
    );

  const stopped = text.hostProblems.stopped().title;

  useWorkbench("?sample=none", async (opened) => {
    workbench = opened;
    await workbench.pane();
    await workbench.page.evaluate(() => {
      // Middlesbrough, as the Department for Education numbers authorities.
      window.workbench.host.model.settings.set("CSPI.settings", { areaCode: "806" });
    });
    pane = await restartRuntime(workbench);
    await workbench.waitUntilReady();
  });

  it("is an insertion, which takes away what it has written", async () => {
    const before = await snapshot(workbench);
    await openTheme3(pane);
    await latency(LATENCY_IN_MILLISECONDS);
    await pressInsert(pane);
    await stop(text.insert.stop, stopped);
    await workbench.screenshot("long-work-insertion");
    expect(await snapshot(workbench)).toEqual(before);
    await pane.getByRole("button", { name: text.insert.button, exact: true }).waitFor();
  });

  it("is a check before sharing", async () => {
    await pane.getByRole("button", { name: text.shell.pages.inserted, exact: true }).click();
    await latency(LATENCY_IN_MILLISECONDS);
    await pane.getByRole("button", { name: text.share.open }).click();
    await stop(text.share.stop, stopped);
    expect(await pane.getByRole("progressbar").count()).toBe(0);
  });

  it("is freezing, which leaves every formula as it was", async () => {
    const { page } = workbench;
    await workbench.write("Sheet1", "A1:A2", [["=CSPI.PERCENT(45,60)"], ["=CSPI.PERCENT(12,48)"]]);
    await workbench.waitUntilReady();
    const before = await workbench.formulas("Sheet1", "A1:A2");
    await latency(LATENCY_IN_MILLISECONDS);
    await page.getByRole("button", { name: "Freeze formulas" }).click();
    await pane.getByRole("button", { name: text.formulaWork.freezeAll, exact: true }).click();
    await stop(text.formulaWork.stop, stopped);
    expect(await workbench.formulas("Sheet1", "A1:A2")).toEqual(before);
  });

  it("is the loading of the national figures, which one can leave", async () => {
    const { page } = workbench;
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(/theme-3[^/]*\.json/, async (route) => {
      await held;
      await route.continue();
    });
    pane = await restartRuntime(workbench);
    await pane.getByText("timeliness of decision making").first().click();
    await pane.getByRole("button", { name: "Insert as a sheet" }).click();
    await pane.getByRole("progressbar", { name: text.shell.loadingFigures }).waitFor();
    await pane.getByRole("button", { name: text.insert.cancel, exact: true }).click();
    await pane.getByRole("button", { name: "Insert as a sheet" }).click();
    letThrough();
    await pane.getByRole("button", { name: text.insert.button, exact: true }).waitFor();
    expect(await pane.getByRole("progressbar", { name: text.shell.loadingFigures }).count()).toBe(0);
  });

  it("is a check of 100,000 rows on a slow machine", async () => {
    await addReferrals();
    const session = await workbench.page.context().newCDPSession(workbench.page);
    await pane.getByRole("button", { name: text.shell.pages.myData, exact: true }).click();
    await pane.getByRole("button", { name: text.myData.openFor("Referrals") }).click();
    const check = pane.getByRole("button", { name: text.listPage.check });
    await check.waitFor();
    await pressOnceShown(text.listPage.cancel, "^Made \\d+ of \\d+ checks$");
    await session.send("Emulation.setCPUThrottlingRate", { rate: TIMES_SLOWER });
    await check.click();
    await pane.getByText(text.listPage.stopped.title).first().waitFor();
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await workbench.screenshot("long-work-check");
    expect(await pane.getByRole("progressbar").count()).toBe(0);
  });
});
