import type { Frame } from "playwright-core";
import { text } from "../../../src/text/en-gb";
import type { OpenWorkbench } from "./workbench";

/** What the sheet of theme 3 is called where its name is free. */
export const THEME_3 = "Theme 3 Decision making";

/** Chooses an authority in the field that a new pane shows. */
export async function chooseAuthority({ page }: OpenWorkbench, pane: Frame, name: string): Promise<void> {
  await pane.getByRole("combobox").first().click();
  await page.keyboard.type(name, { delay: 20 });
  await pane.getByRole("option", { name }).first().click();
}

/** Goes to the page that inserts the sheet of theme 3, and waits until it can be inserted. */
export async function openTheme3(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: text.shell.pages.themes, exact: true }).click();
  await pane.getByText("timeliness of decision making").first().click();
  await pane.getByRole("button", { name: "Insert as a sheet" }).click();
  await pane.getByRole("button", { name: text.insert.button, exact: true }).waitFor();
}

export async function pressInsert(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: text.insert.button, exact: true }).click();
}

/** Chooses the sheet of theme 3 from the ribbon's menu, which asks nothing where the authority is known. */
export async function chooseTheme3InRibbon({ page }: OpenWorkbench): Promise<void> {
  await page.getByRole("button", { name: "Insert sheet", exact: true }).click();
  await page.getByRole("menuitem", { name: "3 Decision making" }).click();
}

/** Presses the Undo that the pane offers once something is inserted. */
export async function undoInsertion(workbench: OpenWorkbench, pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: text.insert.undo, exact: true }).click();
  await pane.getByRole("button", { name: text.insert.button, exact: true }).waitFor();
  await workbench.waitUntilReady();
}

/** Ends the add-in's runtime, as a host does that is short of memory, and waits for the new one. */
export async function restartRuntime(workbench: OpenWorkbench): Promise<Frame> {
  await workbench.page.evaluate(() => window.workbench.restartRuntime());
  return workbench.pane();
}

/** Cells, sheets, names and charts, and what is saved beside them: settings, protection, rules. */
export async function snapshot(workbench: OpenWorkbench): Promise<unknown> {
  const saved = await workbench.page.evaluate(() => JSON.stringify(window.workbench.host.save()));
  return { dump: await workbench.dump(), saved: JSON.parse(saved) as unknown };
}
