import type { Command } from "./command";
import { insertThemeCommand } from "./insert-theme";
import { undoInsertionCommand } from "./undo-insertion";

/** Every ribbon button that runs without opening the pane, by the manifest's names. */
export const commands: readonly Command[] = [insertThemeCommand, undoInsertionCommand];
