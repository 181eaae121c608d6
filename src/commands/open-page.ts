import type { Page } from "../taskpane/features/navigation/page";
import type { Command } from "./command";
import { showPage } from "./show-refusal";

const opens = (name: string, page: Page): Command => ({
  name,
  run: (services) => showPage(services, page),
});

/** Buttons and menu entries that lead to a page of the pane. */
export const openPageCommands: readonly Command[] = [
  { name: "openPane", run: ({ port }) => port.showPane() },
  opens("checkData", { name: "my-data" }),
  opens("insertHere", { name: "themes" }),
  // Freezing changes many cells, so the page explains it and asks.
  opens("freezeFormulas", { name: "inserted" }),
  opens("share", { name: "share" }),
  opens("help", { name: "help" }),
];
