import type { Command } from "./command";
import { showRefusal } from "./show-refusal";

/** Takes away what was inserted last; opens the pane's list where there is nothing to take away. */
export const undoInsertionCommand: Command = {
  name: "undoInsertion",
  run: (services) =>
    showRefusal(services, async () => {
      const undone = await services.port.undoLastInsertion();
      return undone === null ? { name: "inserted" } : null;
    }),
};
