import { themes } from "../indicators/themes";
import { insertTemplate } from "../taskpane/features/insert/insert-template";
import type { PaneServices } from "../taskpane/services";
import type { Template } from "../templates/template";
import type { Command } from "./command";
import { showRefusal } from "./show-refusal";

const insertCommand = (name: string, isWanted: (template: Template) => boolean): Command => ({
  name,
  run: (services) => showRefusal(services, () => insert(services, services.templates.find(isWanted))),
});

/** Inserts for the remembered authority; the page to open where something must be chosen first. */
async function insert(services: PaneServices, template: Template | undefined) {
  if (template === undefined) return { name: "themes" } as const;
  const inserted = await insertTemplate(services, template);
  return inserted === null ? ({ name: "insert", template: template.id } as const) : null;
}

/** The entries of the menu Insert sheet: the overview, and a sheet for each theme. */
export const insertSheetCommands: readonly Command[] = [
  insertCommand("insertOverview", ({ id }) => id === "overview"),
  ...themes.map(({ number }) => insertCommand(`insertTheme${number}`, ({ theme }) => theme === number)),
];
