import { commands } from "../../src/commands";
import type { Page } from "../../src/taskpane/features/navigation/page";
import type { PaneRequest } from "../../src/taskpane/pane-requests";
import { MemoryWorkbook } from "../support/memory-workbook";
import { chosen, paneServices } from "../support/pane";

const press = async (name: string, port: MemoryWorkbook, changes = {}) => {
  const services = paneServices(port, changes);
  const asked: PaneRequest[] = [];
  services.requests.listen((request) => asked.push(request));
  await commands.find((command) => command.name === name)?.run(services);
  return asked;
};

const pages = (requests: readonly PaneRequest[]): Page[] => requests.map(({ page }) => page);

describe("the menu Insert sheet", () => {
  it.each([
    ["insertOverview", "Overview"],
    ["insertTheme1", "Theme 1"],
    ["insertTheme2", "Theme 2"],
    ["insertTheme4", "Theme 4"],
    ["insertTheme5", "Theme 5"],
  ])("%s inserts its own sheet", async (name, start) => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    expect(await press(name, workbook)).toEqual([]);
    expect(workbook.sheetNames()[1]).toMatch(new RegExp(`^(CSPI )?${start}`));
  });
});

describe("insertTheme3", () => {
  it.each(["928", "999"])(
    "asks for an authority where the remembered one, %s, is no more",
    async (areaCode) => {
      const workbook = new MemoryWorkbook({ settings: { areaCode, year: 2025 } });
      const sheets = workbook.sheetNames();
      expect(pages(await press("insertTheme3", workbook))).toHaveLength(1);
      expect(workbook.sheetNames()).toEqual(sheets);
    },
  );

  it("inserts theme 3 for the remembered authority without opening the pane", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    expect(await press("insertTheme3", workbook)).toEqual([]);
    expect(workbook.sheetNames()).toEqual(["Sheet1", "Theme 3 Decision making"]);
    expect(workbook.paneShown).toBe(0);
  });

  it("opens the pane where an authority must be chosen first", async () => {
    const workbook = new MemoryWorkbook();
    const asked = await press("insertTheme3", workbook);
    expect(pages(asked)).toEqual([{ name: "insert", template: "theme-3-decision-making" }]);
    expect(workbook.paneShown).toBe(1);
    expect(workbook.sheetNames()).toEqual(["Sheet1"]);
  });

  it("opens the pane when the figures did not arrive", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    const loadBenchmarks = () => Promise.reject(new Error("404"));
    expect(pages(await press("insertTheme3", workbook, { loadBenchmarks }))).toHaveLength(1);
    expect(workbook.sheetNames()).toEqual(["Sheet1"]);
  });

  it("shows in the pane what the workbook refused", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    workbook.isProtected = true;
    const asked = await press("insertTheme3", workbook);
    expect(asked.map(({ problem }) => problem?.code)).toEqual(["protected-workbook"]);
    expect(workbook.paneShown).toBe(1);
  });

  it("says so in an Excel that cannot take sheets", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, unsupported: ["ExcelApi 1.14"] });
    const asked = await press("insertTheme3", workbook);
    expect(asked.map(({ problem }) => problem?.code)).toEqual(["unsupported"]);
  });
});

describe("undoInsertion", () => {
  it("takes away what was inserted last", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    await press("insertTheme3", workbook);
    expect(await press("undoInsertion", workbook)).toEqual([]);
    expect(workbook.sheetNames()).toEqual(["Sheet1"]);
  });

  it("opens the list of insertions when there is nothing to undo", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    expect(pages(await press("undoInsertion", workbook))).toEqual([{ name: "inserted" }]);
  });
});

describe("buttons that lead to a page", () => {
  it.each<[string, Page]>([
    ["checkData", { name: "my-data" }],
    ["insertHere", { name: "themes" }],
    ["freezeFormulas", { name: "inserted" }],
    ["share", { name: "share" }],
    ["help", { name: "help" }],
  ])("%s", async (name, page) => {
    const workbook = new MemoryWorkbook({ sheets: { Mine: { A1: "=CSPI.RATE(1,2)" } } });
    const before = workbook.dump();
    expect(pages(await press(name, workbook))).toEqual([page]);
    expect(workbook.paneShown).toBe(1);
    expect(workbook.dump()).toEqual(before);
  });

  it("openPane shows the pane as it was left", async () => {
    const workbook = new MemoryWorkbook();
    expect(await press("openPane", workbook)).toEqual([]);
    expect(workbook.paneShown).toBe(1);
  });
});

describe("explainFigure", () => {
  const explain = async (cells: Record<string, string | number>, address: string) => {
    const workbook = new MemoryWorkbook({ sheets: { Mine: cells } });
    workbook.userSelects("Mine", address);
    return press("explainFigure", workbook);
  };

  it.each<[string, Record<string, string | number>, string, Page]>([
    [
      "a formula",
      { B2: '=CSPI.BENCHMARK("DEC-6","England",2025)' },
      "B2",
      { name: "indicator", code: "DEC-6" },
    ],
    [
      "a formula in lower case",
      { B2: '=round(cspi.benchmark("dec-6","England"),1)' },
      "B2",
      { name: "indicator", code: "DEC-6" },
    ],
    [
      "the head of its row",
      { A2: "ACT-2: Referrals", C2: "=C9" },
      "C2",
      { name: "indicator", code: "ACT-2" },
    ],
    ["a table of a theme", { A1: "=CSPI.THEMETABLE(4,Plans[#All])" }, "A1", { name: "theme", theme: 4 }],
  ])("opens the page named by %s", async (_what, cells, address, page) => {
    expect(pages(await explain(cells, address))).toEqual([page]);
  });

  it("says that the cell shows no figure", async () => {
    const asked = await explain({ A1: "Notes" }, "A1");
    expect(asked.map(({ page, problem }) => [page.name, problem?.code])).toEqual([["themes", "no-figure"]]);
  });
});
