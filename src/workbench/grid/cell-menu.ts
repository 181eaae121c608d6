import type { GridApi } from "./visible-grid";

/** An entry of the add-in in the menu of cells. */
export interface CellMenuEntry {
  readonly id: string;
  readonly label: string;
  run(): void;
}

/** Adds the add-in's entries to the menu that a right click on cells opens. */
export const addToCellMenu = (api: GridApi, entries: readonly CellMenuEntry[]): void => {
  entries.forEach(({ id, label, run }, order) => {
    api
      .createMenu({ id, title: label, order, action: run })
      .appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  });
};
