import { counted } from "./counted";

const formulas = (count: number): string => counted(count, "formula", "formulas");

/** Sentences of freezing, unfreezing and repairing formulas. */
export const formulaWork = {
  title: "Before you send the workbook",
  why: "People without this add-in see #NAME? as soon as one of its formulas is calculated again. Freeze the formulas first: they become plain values that anybody can read. The formulas are kept in the workbook, and Unfreeze puts them back.",
  frozen: (count: number) =>
    count === 0
      ? "No formula is frozen."
      : `${formulas(count)} frozen to ${count === 1 ? "a value" : "values"}.`,
  freezeAll: "Freeze all",
  unfreezeAll: "Unfreeze all",
  freeze: "Freeze",
  unfreeze: "Unfreeze",
  freezeNamed: (title: string) => `Freeze ${title}`,
  unfreezeNamed: (title: string) => `Unfreeze ${title}`,
  isFrozen: "Frozen to values",
  repairTitle: "Cells that are stuck in #NAME?",
  repairWhy:
    "Formulas that were calculated where the add-in was missing can stay stuck. Repair writes them again; formulas of others are not touched.",
  repair: "Repair formulas",
  working: "Working through the formulas",
  stop: "Stop",
  done: {
    freeze: (count: number) =>
      count === 0 ? "There was no formula to freeze." : `${formulas(count)} frozen.`,
    unfreeze: (count: number) =>
      count === 0 ? "There was no formula to put back." : `${formulas(count)} put back.`,
    repair: (count: number) => (count === 0 ? "No formula was stuck." : `${formulas(count)} repaired.`),
  },
  doneBody: {
    freeze: "Anybody can read the workbook now. It does not follow your lists until you unfreeze.",
    unfreeze: "They follow your lists again.",
    repair: "They are calculated again.",
  },
  left: (count: number) =>
    `${counted(count, "cell was", "cells were")} left as ${count === 1 ? "it is" : "they are"}`,
  reasons: {
    protected: "The sheet is protected. Choose Review, Unprotect Sheet, then try again.",
    changed: "Somebody typed over the value. Undo that, then unfreeze again, to get the formula back.",
    "not-calculated":
      "There is no result yet. Wait until Excel has calculated, or put right what the cell says.",
    "no-sheet":
      "The formula reads a sheet that is not in the workbook any more, or has another name. Put it back, then unfreeze again.",
    moved: "Rows or columns were put in between, so the formula’s place is not certain.",
  },
  place: (sheet: string, address: string) => `${sheet}, ${address}`,
  more: (count: number) => `and ${counted(count, "more cell", "more cells")}`,
  unsupported: {
    title: "This version of Excel cannot freeze formulas.",
    body: "It needs Excel 2021 or later, Microsoft 365, or Excel on the web.",
  },
} as const;
