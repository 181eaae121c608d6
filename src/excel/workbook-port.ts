import { insertCells } from "./apply-plan/insert-cells";
import { insertSheets } from "./apply-plan/insert-sheets";
import { findLists } from "./reading/find-lists";
import { figureAtSelection } from "./figure-at-selection";
import { countFrozen } from "./formulas/count-frozen";
import { freeze } from "./formulas/freeze";
import { repair } from "./formulas/repair";
import { unfreeze } from "./formulas/unfreeze";
import { inspectForSharing } from "./inspect-for-sharing";
import { readInsertions, removeInsertion, undoLastInsertion } from "./insertions/insertions";
import type { WorkbookPort } from "./port";
import { readRange } from "./reading/read-range";
import { goTo, selectionAddress } from "./selection";
import { forgetSettings, readSettings, saveSettings } from "./settings";
import { opensWithWorkbook, setOpensWithWorkbook } from "./startup";
import { readStored } from "./stored-in-workbook";
import { supports } from "./support";
import { colourScheme, onColourSchemeChanged } from "./theme";
import { takeTurns } from "./turns";
import { updates } from "./update/update";
import { onWorkbookChanged } from "./workbook-changes";

/**
 * The workbook that the add-in runs in, behind the pane's port. Actions that write take turns, so that
 * five quick presses are five insertions, one after another.
 */
export function officeWorkbook(): WorkbookPort {
  const turns = takeTurns();
  const { update, undoUpdate } = updates();
  return {
    supports,
    colourScheme,
    onColourSchemeChanged,
    readSettings: () => turns(readSettings),
    saveSettings: (patch) => turns(() => saveSettings(patch)),
    forgetSettings: () => turns(forgetSettings),
    stored: () => turns(readStored),
    opensWithWorkbook,
    setOpensWithWorkbook: (opens) => turns(() => setOpensWithWorkbook(opens)),
    findLists,
    readRange,
    onWorkbookChanged,
    insertSheets: (plan, work) => turns(() => insertSheets(plan, work)),
    insertAtSelection: (plan) => turns(() => insertCells(plan)),
    insertions: () => turns(readInsertions),
    remove: (id) => turns(() => removeInsertion(id)),
    undoLastInsertion: () => turns(undoLastInsertion),
    update: (id, plan, work) => turns(() => update(id, plan, work)),
    undoUpdate: () => turns(undoUpdate),
    freeze: (id, work) => turns(() => freeze(id, work)),
    unfreeze: (id, work) => turns(() => unfreeze(id, work)),
    frozen: () => turns(countFrozen),
    repair: (names, work) => turns(() => repair(names, work)),
    inspectForSharing,
    goTo,
    selectionAddress,
    figureAtSelection: () => turns(figureAtSelection),
    showPane: () => Office.addin.showAsTaskpane(),
  };
}
