// A whole piece of work with the keyboard alone: not one event of a mouse or a touch.
import type { Frame } from "playwright-core";
import { text } from "../../src/text/en-gb";
import { THEME_3 } from "./support/insertion";
import { Keyboard, type FocusStop } from "./support/keyboard";
import { useWorkbench } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";

const TEST_LIMIT = 240_000;
jest.setTimeout(TEST_LIMIT);

const DECISION_MAKING = "The quality and timeliness of decision making";
const RE_REFERRALS = "Re-referrals within 12 months";
const done = (title: string) => new RegExp(text.insert.done(title));
/** From any cell of a list of the sample to one on its right, with room beside it. */
const STEPS_PAST_THE_LIST = 16;

describe("the keyboard alone", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;
  let keyboard: Keyboard;

  /** Waits until a sheet is in front. */
  const showsSheet = (name: string) =>
    workbench.page.waitForFunction((wanted) => {
      const { engine } = window.workbench.grid;
      const { sheetId } = engine.selection();
      return engine.sheets().find(({ id }) => id === sheetId)?.name === wanted;
    }, name);

  /** Presses a key that goes to the next part of the workbench, and waits until the focus is there. */
  const goTo = async (key: string, place: FocusStop["place"]): Promise<void> => {
    await keyboard.press(key);
    expect(await keyboard.reaches(place)).toBe(place);
  };

  const selectPastTheList = async (): Promise<void> => {
    await goTo("F6", "status");
    await goTo("F6", "sheet");
    await keyboard.press("ArrowRight", STEPS_PAST_THE_LIST);
    await goTo("Shift+F6", "status");
    await goTo("Shift+F6", "pane");
  };

  const section = async (name: string, title = name): Promise<void> => {
    await keyboard.enter(name, "Shift+Tab");
    await keyboard.lands(title, "heading");
  };

  /** Each stop so far was in sight, had a name and a ring, and was where it should be. */
  const expectNoFault = () => expect(keyboard.faults).toEqual([]);

  useWorkbench("", async (opened) => {
    workbench = opened;
    pane = await workbench.pane();
    await workbench.page.evaluate(() => {
      const count = () => ((window as unknown as { pointed: number }).pointed = 1);
      const windows = [
        window,
        ...[...document.querySelectorAll("iframe")].map((frame) => frame.contentWindow),
      ];
      for (const each of windows)
        for (const type of ["mousedown", "pointerdown", "touchstart"])
          each?.addEventListener(type, count, true);
    });
    // One fault to be found: a day that is none.
    await workbench.write("Referrals", "G3", [["soon"]]);
    await workbench.waitUntilReady();
    keyboard = await Keyboard.take(workbench, pane);
  });

  it("goes round sheet, ribbon, pane and status line with F6, and back", async () => {
    expect(await keyboard.reaches("sheet")).toBe("sheet");
    const round = [
      ["F6", "ribbon"],
      ["F6", "pane"],
      ["F6", "status"],
      ["F6", "sheet"],
      ["Shift+F6", "status"],
      ["Shift+F6", "pane"],
      ["Control+F6", "status"],
      ["Control+Shift+F6", "pane"],
    ] as const;
    for (const [key, place] of round) await goTo(key, place);
    expectNoFault();
  });

  it("chooses an authority and a year on the first run", async () => {
    await keyboard.type("Middlesb");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await keyboard.lands(text.catalogue.title);
    await keyboard.tabTo(text.authority.yearLabel, "Shift+Tab");
    const newest = await pane.locator("select").first().inputValue();
    await keyboard.press("ArrowDown");
    expect(await pane.locator("select").first().inputValue()).toBe(String(Number(newest) - 1));
    await keyboard.press("ArrowUp");
    expect(await pane.getByRole("combobox", { name: text.authority.label }).inputValue()).toBe(
      "Middlesbrough",
    );
    expectNoFault();
  });

  it("finds an indicator, empties the search with Esc and opens a theme", async () => {
    await keyboard.tabTo(text.catalogue.searchLabel);
    await keyboard.type("re-referral");
    await pane.getByRole("status").filter({ hasText: "re-referral" }).waitFor();
    await keyboard.press("Escape");
    expect(await pane.getByRole("searchbox").inputValue()).toBe("");
    expect(await keyboard.look()).toMatchObject({ place: "pane", role: "searchbox" });
    await keyboard.enter(/timeliness of decision making/);
    await keyboard.lands(DECISION_MAKING);
    await keyboard.enter(/^Re-referrals/);
    await keyboard.lands(RE_REFERRALS);
    expectNoFault();
  });

  it("comes back from the sheet to where it was, and inserts formula, row and chart", async () => {
    await selectPastTheList();
    await keyboard.lands(RE_REFERRALS);
    const { insertFormula, insertRow, insertChart } = text.indicatorPage;
    for (const [button, title] of [
      [insertFormula, RE_REFERRALS],
      [insertRow, RE_REFERRALS],
      [insertChart, `Chart: ${RE_REFERRALS}`],
    ] as const) {
      await keyboard.enter(button);
      await keyboard.lands(done(title));
      await keyboard.enter(text.insert.undo);
      await keyboard.lands(text.indicatorPage.insert);
    }
    expectNoFault();
  });

  it("inserts a template from the gallery, goes to its sheet and undoes it", async () => {
    await section(text.shell.pages.templates);
    await keyboard.enter(DECISION_MAKING);
    await keyboard.lands(DECISION_MAKING, "heading");
    await pane.getByRole("button", { name: text.insert.button, exact: true }).waitFor();
    await keyboard.enter(text.insert.button);
    await keyboard.lands(done(DECISION_MAKING));
    await keyboard.enter(text.insert.goToSheet);
    await showsSheet(THEME_3);
    await keyboard.look();
    await keyboard.enter(text.insert.undo);
    await keyboard.lands(text.insert.fields.title);
    expect(await workbench.sheetNames()).not.toContain(THEME_3);
    expectNoFault();
  });

  it("inserts from the ribbon's menu, which Esc closes", async () => {
    await goTo("Shift+F6", "ribbon");
    await keyboard.enter("Insert sheet");
    await keyboard.lands("Overview of all themes");
    await keyboard.press("Escape");
    await keyboard.lands("Insert sheet");
    await keyboard.press("Enter");
    await keyboard.press("ArrowDown", 3);
    await keyboard.lands("3 Decision making");
    await keyboard.press("Enter");
    await keyboard.lands("Insert sheet");
    await workbench.waitForSheet(THEME_3);
    await workbench.waitUntilReady();
    await goTo("F6", "pane");
    expectNoFault();
  });

  it("freezes, unfreezes and refreshes what is inserted", async () => {
    await section(text.shell.pages.inserted);
    await keyboard.enter(text.formulaWork.freezeNamed(DECISION_MAKING));
    await keyboard.lands(text.formulaWork.unfreezeNamed(DECISION_MAKING));
    await keyboard.enter(text.formulaWork.unfreezeAll);
    await keyboard.lands(text.formulaWork.title);
    await workbench.waitUntilReady();
    await keyboard.enter(text.refresh.named(DECISION_MAKING), "Shift+Tab");
    await pane.getByText(text.refresh.done(DECISION_MAKING)).first().waitFor();
    await keyboard.lands(text.refresh.named(DECISION_MAKING));
    await keyboard.enter(text.refresh.undo, "Shift+Tab");
    await keyboard.lands(text.inserted.title);
    await workbench.waitUntilReady();
    expectNoFault();
  });

  it("removes it after a question, which Esc answers with no", async () => {
    const remove = text.inserted.removeNamed(DECISION_MAKING);
    await keyboard.enter(remove);
    await keyboard.lands(text.inserted.removeConfirm);
    await keyboard.press("Tab");
    await keyboard.lands(text.shell.cancel);
    await keyboard.press("Tab");
    await keyboard.lands(text.inserted.removeConfirm);
    await keyboard.press("Escape");
    await keyboard.lands(remove);
    await keyboard.press("Enter");
    await keyboard.lands(text.inserted.removeConfirm);
    await keyboard.press("Enter");
    await pane.getByText(text.inserted.empty.title).waitFor();
    await keyboard.lands(text.inserted.title);
    expectNoFault();
  });

  it("checks a list, goes to a row of a finding, and reads a heading otherwise and back", async () => {
    await section(text.shell.pages.myData, text.myData.title);
    await pane.getByRole("button", { name: text.myData.openFor("Referrals") }).waitFor();
    await keyboard.enter(text.myData.openFor("Referrals"));
    await keyboard.lands("Referrals");
    await pane.getByRole("button", { name: text.listPage.check }).waitFor();
    await keyboard.enter(text.listPage.check);
    await keyboard.lands(text.listPage.checkAgain);
    await keyboard.enter(/1 row\./);
    await keyboard.enter(/^Go to row 3/);
    await workbench.page.waitForFunction(() => window.workbench.grid.engine.selection().ranges[0]?.row === 2);
    await keyboard.look();
    const sex = text.listPage.headingOf("Sex");
    await keyboard.tabTo(sex);
    await keyboard.press("ArrowDown");
    const undo = pane.getByRole("button", { name: text.listPage.undoOne("Sex") });
    await undo.waitFor();
    await keyboard.enter(text.listPage.undoOne("Sex"));
    await undo.waitFor({ state: "detached" });
    await keyboard.lands(text.listPage.columnsTitle);
    expectNoFault();
  });

  it("changes the settings, takes the choices out after a question, and puts them back", async () => {
    await section(text.shell.settings);
    await keyboard.tabTo(text.settings.editions[2025]);
    await keyboard.press("ArrowDown");
    await keyboard.lands(text.settings.editions[2021]);
    await keyboard.tabTo(text.settings.startup);
    await keyboard.press(" ");
    await keyboard.lands(text.settings.startup);
    await keyboard.enter(text.settings.forget);
    await keyboard.lands(text.settings.forgetConfirm);
    await keyboard.press("Escape");
    await keyboard.lands(text.settings.forget);
    await keyboard.press("Enter");
    await keyboard.lands(text.settings.forgetConfirm);
    await keyboard.press("Enter");
    await keyboard.lands(text.settings.storedTitle);
    await keyboard.enter(text.settings.putBack);
    await keyboard.lands(text.settings.storedTitle);
    expectNoFault();
  });

  it("inserts a worked example from help and undoes it", async () => {
    await section(text.shell.pages.help);
    await keyboard.enter(/^PERCENT/);
    await keyboard.lands(/PERCENT/, "heading");
    await selectPastTheList();
    await keyboard.enter(/^Insert example/);
    await keyboard.lands(/is in the workbook/);
    await keyboard.enter(text.insert.undo);
    await keyboard.lands(text.help.examples);
    expectNoFault();
  });

  it("checks the workbook before sharing and goes to what was found", async () => {
    await section(text.shell.pages.inserted);
    await keyboard.enter(text.share.open);
    await keyboard.lands(text.share.title, "heading");
    await pane.getByRole("heading", { name: text.share.groups.mustNotLeave }).waitFor();
    await keyboard.enter(/^Referrals, /);
    await showsSheet("Referrals");
    await keyboard.look();
    expectNoFault();
  });

  it("leaves the pane at its end, closes it and goes back to the sheet, and opens it again", async () => {
    await keyboard.tabTo("Zoom out");
    await goTo("Shift+F6", "pane");
    await keyboard.tabTo("Close the pane", "Shift+Tab");
    await goTo("Enter", "sheet");
    await goTo("F6", "ribbon");
    await keyboard.enter("Open CSPI");
    await goTo("F6", "pane");
    await goTo("Escape", "sheet");
    const pointed = await workbench.page.evaluate(() => (window as unknown as { pointed?: number }).pointed);
    expect(pointed).toBeUndefined();
    expectNoFault();
  });
});
