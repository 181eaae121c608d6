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

describe("the ribbon's buttons", () => {
  it("are those of the manifest", () => {
    expect(commands.map((command) => command.name)).toEqual(["insertTheme", "undoInsertion"]);
  });
});

describe("insertTheme", () => {
  it("inserts theme 3 for the remembered authority without opening the pane", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    expect(await press("insertTheme", workbook)).toEqual([]);
    expect(workbook.sheetNames()).toEqual(["Sheet1", "Theme 3 Decision making"]);
    expect(workbook.paneShown).toBe(0);
  });

  it("opens the pane where an authority must be chosen first", async () => {
    const workbook = new MemoryWorkbook();
    const asked = await press("insertTheme", workbook);
    expect(pages(asked)).toEqual([{ name: "insert", template: "theme-3-decision-making" }]);
    expect(workbook.paneShown).toBe(1);
    expect(workbook.sheetNames()).toEqual(["Sheet1"]);
  });

  it("opens the pane when the figures did not arrive", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    const loadBenchmarks = () => Promise.reject(new Error("404"));
    expect(pages(await press("insertTheme", workbook, { loadBenchmarks }))).toHaveLength(1);
    expect(workbook.sheetNames()).toEqual(["Sheet1"]);
  });

  it("shows in the pane what the workbook refused", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    workbook.isProtected = true;
    const asked = await press("insertTheme", workbook);
    expect(asked.map(({ problem }) => problem?.code)).toEqual(["protected-workbook"]);
    expect(workbook.paneShown).toBe(1);
  });

  it("says so in an Excel that cannot take sheets", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, unsupported: ["ExcelApi 1.14"] });
    const asked = await press("insertTheme", workbook);
    expect(asked.map(({ problem }) => problem?.code)).toEqual(["unsupported"]);
  });
});

describe("undoInsertion", () => {
  it("takes away what was inserted last", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    await press("insertTheme", workbook);
    expect(await press("undoInsertion", workbook)).toEqual([]);
    expect(workbook.sheetNames()).toEqual(["Sheet1"]);
  });

  it("opens the list of insertions when there is nothing to undo", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    expect(pages(await press("undoInsertion", workbook))).toEqual([{ name: "inserted" }]);
  });
});
