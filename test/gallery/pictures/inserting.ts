import type { Frame } from "playwright-core";
import type { SheetLayout, Template } from "../../../src/templates/template";
import { text } from "../../../src/text/en-gb";
import type { OpenWorkbench } from "../../e2e/support/workbench";
import type { Chosen } from "./views";

const TYPING_DELAY = 20;
const INSERTION_LIMIT = 150_000;

/** The pane of an open workbench, as a user goes through it. */
export class Inserting {
  private constructor(
    private readonly workbench: OpenWorkbench,
    private readonly pane: Frame,
  ) {}

  static async open(workbench: OpenWorkbench, authority: string): Promise<Inserting> {
    const pane = await workbench.pane();
    await pane.getByRole("combobox").first().click();
    await workbench.page.keyboard.type(authority, { delay: TYPING_DELAY });
    await pane.getByRole("option", { name: authority }).first().click();
    await workbench.waitUntilReady();
    return new Inserting(workbench, pane);
  }

  /** Inserts a template and answers the names of the new sheets, in their order. */
  async insert(
    template: Template,
    layout: SheetLayout,
    { respondents, indicator }: Chosen = {},
  ): Promise<readonly string[]> {
    const before = await this.workbench.sheetNames();
    await this.pane.getByRole("button", { name: text.shell.pages.templates, exact: true }).click();
    await this.pane.getByRole("button", { name: template.title }).first().click();
    const { fields } = text.insert;
    if (respondents !== undefined) await this.pane.getByLabel(fields.respondents).selectOption(respondents);
    if (indicator !== undefined) await this.pane.getByLabel(fields.indicator).selectOption(indicator);
    if (template.inputs.includes("layout"))
      await this.pane.getByText(text.insert.layouts[layout], { exact: true }).click();
    await this.pane.getByRole("button", { name: text.insert.button, exact: true }).click();
    await this.pane
      .getByRole("button", { name: text.insert.undo, exact: true })
      .waitFor({ timeout: INSERTION_LIMIT });
    await this.workbench.waitUntilReady();
    return (await this.workbench.sheetNames()).filter((name) => !before.includes(name));
  }

  async undo(): Promise<void> {
    await this.pane.getByRole("button", { name: text.insert.undo, exact: true }).click();
    await this.workbench.waitUntilReady();
  }
}
