import type { GridApi } from "./visible-grid";

/** An entry of the add-in in the menu of cells; one with entries of its own opens a menu beside it. */
export interface CellMenuEntry {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly CellMenuEntry[];
  run(): void;
}

const SECTION = ["contextMenu.mainArea", "contextMenu.others"];

/** Adds the add-in's entries to the menu that a right click on cells opens. */
export const addToCellMenu = (api: GridApi, entries: readonly CellMenuEntry[]): void => {
  const single = ({ id, label, run }: CellMenuEntry, order: number) =>
    api.createMenu({ id, title: label, order, action: run });
  entries.forEach((entry, order) => {
    if (entry.entries.length === 0) return single(entry, order).appendTo(SECTION);
    const menu = api.createSubmenu({ id: entry.id, title: entry.label, order });
    entry.entries.forEach((item, place) => menu.addSubmenu(single(item, place)));
    menu.appendTo(SECTION);
  });
};
