// An insertion that is asked for five times, or whose pane or runtime goes while the workbook is being written.
import type { Frame } from "playwright-core";
import { text } from "../../src/text/en-gb";
import {
  openTheme3,
  pressInsert,
  restartRuntime,
  snapshot,
  undoInsertion,
  THEME_3,
} from "./support/insertion";
import { useWorkbench } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";

const TEST_LIMIT = 180_000;
/** Slow enough for each request of an insertion to be caught on its way. */
const LATENCY_IN_MILLISECONDS = 400;
jest.setTimeout(TEST_LIMIT);

describe("an insertion that is interrupted", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;
  let before: unknown;

  const latency = (milliseconds: number) =>
    workbench.page.evaluate((wanted) => {
      window.workbench.host.knobs.latencyMilliseconds = wanted;
    }, milliseconds);

  const showInserted = async (): Promise<void> => {
    await pane.getByRole("button", { name: text.shell.pages.inserted, exact: true }).click();
    await pane.getByRole("heading", { level: 1, name: text.inserted.title }).waitFor();
  };

  /** The pane lists the whole of what is there, and takes it away. */
  const undoListed = async (added: readonly string[]): Promise<void> => {
    expect(added).toEqual([THEME_3]);
    await pane.getByText(text.inserted.where(text.inserted.kinds.sheets, added)).waitFor();
    await pane.getByRole("button", { name: text.inserted.undoLast }).click();
  };

  /** Presses Insert and lets the workbook answer so many requests. */
  const insertUntilAnswered = async (answers: number): Promise<void> => {
    await openTheme3(pane);
    await workbench.waitUntilReady();
    await latency(LATENCY_IN_MILLISECONDS);
    await workbench.page.evaluate(() => {
      window.workbench.host.batches.length = 0;
    });
    await pressInsert(pane);
    await workbench.page.waitForFunction(
      (count) => window.workbench.host.batches.filter(({ cleanUp }) => !cleanUp).length >= count,
      answers,
    );
  };

  useWorkbench("?sample=none", async (opened) => {
    workbench = opened;
    await workbench.pane();
    await workbench.write("Sheet1", "A1:B2", [
      ["Notes", "Mine"],
      ["Children", 7],
    ]);
    await workbench.page.evaluate(() => {
      // Middlesbrough, as the Department for Education numbers authorities.
      window.workbench.host.model.settings.set("CSPI.settings", { areaCode: "806" });
    });
    pane = await restartRuntime(workbench);
    await workbench.waitUntilReady();
    before = await snapshot(workbench);
  });

  const expectNoTrace = async (): Promise<void> => {
    await workbench.waitUntilReady();
    expect(await snapshot(workbench)).toEqual(before);
  };

  afterEach(() => latency(0));

  it("is one where Insert is pressed five times in the pane, and one undo takes it away", async () => {
    await openTheme3(pane);
    await latency(LATENCY_IN_MILLISECONDS);
    const button = pane.getByRole("button", { name: text.insert.button, exact: true });
    await button.evaluate((pressed: HTMLElement) => {
      for (let press = 0; press < 5; press += 1) pressed.click();
    });
    await pane.getByText(text.insert.inserting, { exact: true }).waitFor();
    await workbench.screenshot("interrupted-five-presses-running");
    await pane.getByText(text.insert.doneWhere([THEME_3])).waitFor();
    await latency(0);
    await workbench.waitUntilReady();
    await workbench.screenshot("interrupted-five-presses");
    expect(await workbench.sheetNames()).toEqual(["Sheet1", THEME_3]);
    await undoInsertion(workbench, pane);
    await expectNoTrace();
  });

  it("is finished while the pane is closed, and the pane says so when it is open again", async () => {
    await insertUntilAnswered(1);
    await workbench.page.getByRole("button", { name: "Close the pane" }).click();
    await workbench.waitForSheet(THEME_3);
    await latency(0);
    await workbench.waitUntilReady();
    await workbench.screenshot("interrupted-pane-closed");
    await workbench.page.getByRole("button", { name: "Open CSPI" }).click();
    await pane.getByText(text.insert.doneWhere([THEME_3])).waitFor();
    await workbench.screenshot("interrupted-pane-reopened");
    await undoInsertion(workbench, pane);
    await expectNoTrace();
  });

  it.each([0, 1, 2, 3])(
    "is whole or has no trace where the runtime restarts after %i answers",
    async (answers) => {
      await insertUntilAnswered(answers);
      pane = await restartRuntime(workbench);
      await latency(0);
      // What was on its way when the runtime ended still arrives.
      await workbench.page.waitForTimeout(2 * LATENCY_IN_MILLISECONDS);
      await workbench.waitUntilReady();
      const added = (await workbench.sheetNames()).slice(1);
      console.info(`after ${answers} answers: ${added.join(", ") || "no sheet"}`);
      await showInserted();
      await workbench.screenshot(`interrupted-restart-${answers}`);
      if (added.length > 0) await undoListed(added);
      await pane.getByText(text.inserted.empty.title).waitFor();
      await expectNoTrace();
    },
  );
});
