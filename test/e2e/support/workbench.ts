import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import type { PageAccess, WorkbookDump } from "../../../src/workbench/shell/page-access";
import type { CellContent, CellValue } from "../../../src/workbench/workbook/engine";
import { startServer, type Server } from "./server";

declare global {
  interface Window {
    workbench: PageAccess;
  }
}

const SCREENSHOTS = join(__dirname, "../../../screenshots");
const START_LIMIT = 90_000;

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser and a server for one test file. */
export class Stage {
  private constructor(
    readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Stage> {
    const server = await startServer();
    return new Stage(server, await chromium.launch({ executablePath: server.browser, args: QUIET }));
  }

  /** Opens the workbench in a window of its own, with nothing remembered from another. */
  async workbench(query = "", options: BrowserContextOptions = {}): Promise<OpenWorkbench> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1440, height: 860 },
      locale: "en-GB",
      permissions: ["clipboard-read", "clipboard-write"],
      ...options,
    });
    const opened = new OpenWorkbench(await context.newPage(), this.server.url);
    await opened.start(query);
    return opened;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.stop();
  }
}

/** The workbench in a browser, with everything that the page asked for and complained about. */
export class OpenWorkbench {
  readonly foreignRequests: string[] = [];
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) this.foreignRequests.push(url);
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
  }

  async start(query: string): Promise<void> {
    await this.page.goto(`${this.origin}/workbench.html${query}`);
    await this.page.waitForFunction(() => window.workbench?.milestones?.["ready"] !== undefined, null, {
      timeout: START_LIMIT,
    });
  }

  /** The add-in's page, once it has drawn itself. */
  async pane(): Promise<Frame> {
    const element = await this.page.waitForSelector(".pane iframe", {
      state: "attached",
      timeout: START_LIMIT,
    });
    const frame = await element.contentFrame();
    if (!frame) throw new Error("The add-in's page is not in the workbench");
    await frame.waitForSelector("h1, h2", { timeout: START_LIMIT });
    return frame;
  }

  values(sheet: string, address: string): Promise<CellValue[][]> {
    return this.page.evaluate(([name, area]) => window.workbench.values(name, area), [
      sheet,
      address,
    ] as const);
  }

  formulas(sheet: string, address: string): Promise<CellContent[][]> {
    return this.page.evaluate(([name, area]) => window.workbench.formulas(name, area), [
      sheet,
      address,
    ] as const);
  }

  text(sheet: string, address: string): Promise<string[][]> {
    return this.page.evaluate(([name, area]) => window.workbench.text(name, area), [sheet, address] as const);
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.grid.engine.sheets().map(({ name }) => name));
  }

  async write(sheet: string, address: string, contents: CellContent[][]): Promise<void> {
    await this.page.evaluate(([name, area, cells]) => window.workbench.write(name, area, cells), [
      sheet,
      address,
      contents,
    ] as const);
    await this.settled();
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(([name, area]) => window.workbench.select(name, area), [
      sheet,
      address,
    ] as const);
  }

  /** Types into the selected cell as a person does, and waits for the answer. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.select(sheet, address);
    await this.page.locator("canvas[id^=univer-sheet-main-canvas]").focus();
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  settled(): Promise<void> {
    return this.page.evaluate(() => window.workbench.settled());
  }

  async waitForSheet(name: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => window.workbench.grid.engine.sheets().some((sheet) => sheet.name === wanted),
      name,
      { timeout: START_LIMIT },
    );
  }

  /** Until nothing is calculating, no command is running and no cell waits for the add-in. */
  async waitUntilReady(): Promise<void> {
    await this.settled();
    await this.page.locator(".status-state", { hasText: /^Ready$/ }).waitFor({ timeout: START_LIMIT });
    await this.settled();
  }

  /** Everything in the workbook; as text, because millions of values are slow to hand over one by one. */
  async dump(): Promise<WorkbookDump> {
    return JSON.parse(
      await this.page.evaluate(() => JSON.stringify(window.workbench.dump())),
    ) as WorkbookDump;
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
