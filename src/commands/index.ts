import type { Command } from "./command";
import { explainFigureCommand } from "./explain-figure";
import { insertSheetCommands } from "./insert-sheet";
import { openPageCommands } from "./open-page";
import { undoInsertionCommand } from "./undo-insertion";

/** Everything that the ribbon, the menu of cells and the keyboard call, by the manifest's names. */
export const commands: readonly Command[] = [
  ...insertSheetCommands,
  undoInsertionCommand,
  ...openPageCommands,
  explainFigureCommand,
];
