// Workbooks that refuse an insertion, or make it hard. Each is compared before and after.
import type { Frame } from "playwright-core";
import { text } from "../../src/text/en-gb";
import type { CellContent } from "../../src/workbench/workbook/engine";
import {
  chooseTheme3InRibbon,
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
jest.setTimeout(TEST_LIMIT);

const HEADINGS = ["Child ID", "Assessment start date", "Assessment authorisation date"];
/** By hand: from 8 to 18 April 2024 are 8 working days, in time; from 8 April to 2 September 101, too late. */
const IN_TIME = ["A-1", 45390, 45400];
const TOO_LATE = ["A-2", 45390, 45537];

const HEADINGS_OF_MINE: CellContent[][] = [
  ["Team", "Children"],
  ["North", 7],
];

/** 31 UTF-16 units, as many as Excel allows, with an apostrophe, quotation marks and an emoji of two. */
const LONGEST_NAME = `Amy's "own" list \u{1F9D2} of the year 24`.slice(0, 31);
const OTHER_NAME = `'23 "old" \u{1F600} one's list`.slice(1);

describe("a workbook that refuses an insertion or makes it hard", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;

  const addSheets = async (sheets: Readonly<Record<string, CellContent[][]>>): Promise<void> => {
    await workbench.page.evaluate((added) => {
      const { engine } = window.workbench.grid;
      for (const [name, cells] of Object.entries(added)) {
        const { id } = engine.addSheet(name);
        const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
        engine.write(id, { row: 0, column: 0, ...size }, cells);
      }
    }, sheets);
    await workbench.settled();
  };

  const deleteSheetsButTheFirst = async (): Promise<void> => {
    await workbench.page.evaluate(() => {
      const { engine } = window.workbench.grid;
      for (const { id } of engine.sheets().slice(1)) engine.deleteSheet(id);
    });
    await workbench.settled();
  };

  const remember = async (areaCode: string): Promise<void> => {
    await workbench.page.evaluate((code) => {
      window.workbench.host.model.settings.set("CSPI.settings", { areaCode: code });
    }, areaCode);
    pane = await restartRuntime(workbench);
  };

  /** Inserts at the selection the row of re-referrals, from its page. */
  const insertRow = async (): Promise<void> => {
    await pane.getByRole("button", { name: text.shell.pages.themes, exact: true }).click();
    await pane.getByText("timeliness of decision making").first().click();
    await pane.getByText("Re-referrals within 12 months").first().click();
    await pane.getByRole("button", { name: text.indicatorPage.insertRow }).click();
  };

  /** Tries, expects the sentence on the page, and the workbook as it was. */
  const expectRefusal = async (attempt: () => Promise<void>, title: string, picture: string) => {
    const before = await snapshot(workbench);
    await attempt();
    const message = pane.getByText(title).first();
    await message.waitFor();
    await workbench.screenshot(picture);
    const { top, bottom, height } = await message.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom, height: window.innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    await workbench.waitUntilReady();
    expect(await snapshot(workbench)).toEqual(before);
  };

  const trySheet = async (): Promise<void> => {
    await openTheme3(pane);
    await pressInsert(pane);
  };

  useWorkbench("?sample=none", async (opened) => {
    workbench = opened;
    await workbench.pane();
    await workbench.write("Sheet1", "A1:B2", [
      ["Notes", "Mine"],
      ["Children", 7],
    ]);
    // Middlesbrough, as the Department for Education numbers authorities.
    await remember("806");
    await workbench.waitUntilReady();
  });

  afterEach(deleteSheetsButTheFirst);

  it("without lists takes the sheet, with cells to type in, and gives it up again", async () => {
    const before = await snapshot(workbench);
    await openTheme3(pane);
    await pane.getByText(text.insert.noLists).waitFor();
    await pressInsert(pane);
    await pane.getByText(text.insert.doneWhere([THEME_3])).waitFor();
    await workbench.waitUntilReady();
    await workbench.screenshot("bad-input-no-lists");
    expect(await workbench.sheetNames()).toEqual(["Sheet1", THEME_3]);
    await undoInsertion(workbench, pane);
    expect(await snapshot(workbench)).toEqual(before);
  });

  describe("because it is protected", () => {
    const { title } = text.hostProblems["protected-workbook"]();
    const protect = (isProtected: boolean) =>
      workbench.page.evaluate((wanted) => {
        window.workbench.host.model.isProtected = wanted;
      }, isProtected);

    beforeAll(() => protect(true));
    afterAll(() => protect(false));

    it("takes no sheet", () => expectRefusal(trySheet, title, "bad-input-protected-workbook"));

    it("takes no row, as a row has a hidden name", async () => {
      await workbench.select("Sheet1", "D5");
      await expectRefusal(insertRow, title, "bad-input-protected-workbook-row");
    });
  });

  it("takes no row on a protected sheet", async () => {
    await workbench.select("Sheet1", "D5");
    const protect = (isProtected: boolean) =>
      workbench.page.evaluate((wanted) => {
        const { sheetProtection } = window.workbench.host.model;
        const sheet = window.workbench.grid.engine.activeSheetId();
        if (wanted) sheetProtection.set(sheet, { options: {}, password: null });
        else sheetProtection.delete(sheet);
      }, isProtected);
    await protect(true);
    const { title } = text.hostProblems["protected-sheet"]("Sheet1");
    await expectRefusal(insertRow, title, "bad-input-protected-sheet");
    await protect(false);
  });

  describe("because it is open for reading only", () => {
    const readOnly = (wanted: boolean) =>
      workbench.page.evaluate((only) => {
        window.workbench.host.knobs.readOnly = only;
      }, wanted);
    const { title } = text.hostProblems["read-only"]();

    beforeAll(() => readOnly(true));
    afterAll(() => readOnly(false));

    it("takes no sheet", () => expectRefusal(trySheet, title, "bad-input-read-only"));

    it("takes no row", async () => {
      await workbench.select("Sheet1", "D5");
      await expectRefusal(insertRow, title, "bad-input-read-only-row");
    });
  });

  it("of 200 sheets, some with names as long and odd as names can be, takes the sheet", async () => {
    const named = Object.fromEntries(
      Array.from({ length: 197 }, (_, index) => [`Sheet ${index + 2}`, [["Note", index]] as CellContent[][]]),
    );
    await addSheets({ ...named, [OTHER_NAME]: [["Other", 1]], [LONGEST_NAME]: [HEADINGS, IN_TIME] });
    expect(await workbench.sheetNames()).toHaveLength(200);
    const before = await snapshot(workbench);
    await openTheme3(pane);
    await pane.getByText(text.myData.place(LONGEST_NAME, LONGEST_NAME, 1)).waitFor();
    const started = performance.now();
    await pressInsert(pane);
    await pane.getByText(text.insert.doneWhere([THEME_3])).waitFor();
    const seconds = (performance.now() - started) / 1000;
    console.info(`a sheet beside 200 others: ${seconds.toFixed(1)} s`);
    await workbench.waitUntilReady();
    await workbench.screenshot("bad-input-200-sheets");
    const quoted = `'${LONGEST_NAME.replaceAll("'", "''")}'!`;
    expect(JSON.stringify(await workbench.formulas(THEME_3, "A1:Q60"))).toContain(
      JSON.stringify(quoted).slice(1, -1),
    );
    const row = (await workbench.text(THEME_3, "A1:C60")).find(([label]) => label?.startsWith("DEC-6"));
    expect(row?.[2]).toBe("100.0%");
    await undoInsertion(workbench, pane);
    expect(await snapshot(workbench)).toEqual(before);
  });

  it("with two lists of one kind shows both, says which is read, and reads the longer", async () => {
    await addSheets({ Sample: [HEADINGS, IN_TIME], "All of them": [HEADINGS, IN_TIME, TOO_LATE] });
    const before = await snapshot(workbench);
    await pane.getByRole("button", { name: text.shell.pages.myData, exact: true }).click();
    await pane.getByText(text.myData.place("Sample", "Sample", 1)).waitFor();
    await pane.getByText(text.myData.place("All of them", "All of them", 2)).waitFor();
    await workbench.screenshot("bad-input-two-lists");
    await openTheme3(pane);
    await pane.getByText(text.myData.place("All of them", "All of them", 2)).waitFor();
    expect(await pane.getByText(text.myData.place("Sample", "Sample", 1)).count()).toBe(0);
    await pressInsert(pane);
    await pane.getByText(text.insert.doneWhere([THEME_3])).waitFor();
    await workbench.waitUntilReady();
    const row = (await workbench.text(THEME_3, "A1:C60")).find(([label]) => label?.startsWith("DEC-6"));
    expect(row?.[2]).toBe("50.0%");
    await undoInsertion(workbench, pane);
    expect(await snapshot(workbench)).toEqual(before);
  });

  it("with a table of the name that the sheet's own would have gives that one another name", async () => {
    await workbench.page.evaluate((cells) => {
      const { engine } = window.workbench.grid;
      const { id } = engine.addSheet("Mine");
      const area = { row: 0, column: 0, rows: 2, columns: 2 };
      engine.write(id, area, cells);
      engine.addTable(id, area, true, "Theme3");
    }, HEADINGS_OF_MINE);
    const before = await snapshot(workbench);
    await openTheme3(pane);
    await pressInsert(pane);
    await pane.getByText(text.insert.doneWhere([THEME_3])).waitFor();
    await workbench.waitUntilReady();
    const tables = (await workbench.dump()).tables as readonly { readonly name: string }[];
    const names = tables.map(({ name }) => name.toLowerCase());
    expect(names).toContain("theme3");
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    await undoInsertion(workbench, pane);
    expect(await snapshot(workbench)).toEqual(before);
  });

  it("that keeps another add-in's settings and parts has them untouched by every choice", async () => {
    const others = await workbench.page.evaluate(() => {
      const { model } = window.workbench.host;
      model.settings.set("Other.settings", { areaCode: "999", year: 1 });
      model.settings.set("CSPIx", "near by name");
      return [...model.settings].filter(([key]) => !key.startsWith("CSPI."));
    });
    await openTheme3(pane);
    await pressInsert(pane);
    await pane.getByText(text.insert.doneWhere([THEME_3])).waitFor();
    await undoInsertion(workbench, pane);
    await pane.getByRole("button", { name: text.shell.settings }).click();
    await pane.getByRole("button", { name: text.settings.forget }).click();
    await pane.getByRole("button", { name: text.settings.forgetConfirm, exact: true }).click();
    await pane.getByText(text.settings.forgotten.title).waitFor();
    const kept = () =>
      workbench.page.evaluate(() =>
        [...window.workbench.host.model.settings].filter(([key]) => !key.startsWith("CSPI.")),
      );
    expect(await kept()).toEqual(others);
    await pane.getByRole("button", { name: text.settings.putBack }).click();
    await pane.getByText(text.settings.forgotten.title).waitFor({ state: "detached" });
    expect(await kept()).toEqual(others);
  });

  // 928 was Northamptonshire, abolished in April 2021; 999 has never been anyone's.
  it.each(["928", "999"])(
    "that remembers authority %s asks for another and inserts nothing",
    async (code) => {
      await remember(code);
      const banner = text.authority.unknownSaved.title(code);
      await pane.getByText(banner).waitFor();
      const before = await snapshot(workbench);
      await pane.getByText("timeliness of decision making").first().click();
      await pane.getByRole("button", { name: "Insert as a sheet" }).click();
      await pane.getByText(text.insert.needAuthority.title).waitFor();
      expect(await pane.getByRole("button", { name: text.insert.button, exact: true }).count()).toBe(0);
      await chooseTheme3InRibbon(workbench);
      await workbench.waitUntilReady();
      await pane.getByText(banner).waitFor();
      await workbench.screenshot(`bad-input-authority-${code}`);
      expect(await snapshot(workbench)).toEqual(before);
    },
  );

  it("leaves nothing in the console", () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
