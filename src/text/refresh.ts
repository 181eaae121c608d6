import { counted } from "./counted";

/** Sentences of refreshing inserted sheets. */
export const refresh = {
  button: "Refresh",
  named: (title: string) => `Refresh ${title}`,
  newer: "A newer version is ready: press Refresh",
  holdsRecords:
    "It holds your own lists, so there is nothing to refresh: sheets that count from them follow.",
  working: "Refreshing",
  stop: "Stop",
  done: (title: string) => `${title} is up to date.`,
  kept: (cells: number) =>
    cells === 0
      ? "Notes beside it and comments stayed."
      : `${counted(cells, "cell", "cells")} that you had typed into ${cells === 1 ? "was" : "were"} kept; notes beside it and comments stayed.`,
  undo: "Undo refresh",
  undone: (title: string) => `${title} is as it was before the refresh.`,
  moved: (cells: number) =>
    `${counted(cells, "cell", "cells")} of yours made room and ${cells === 1 ? "stands" : "stand"} further right now`,
  place: (sheet: string, from: string, to: string) => `${sheet}, ${from} is now in ${to}`,
  cannotBuild: (title: string) => ({
    title: `${title} cannot be built again.`,
    body: "What it was built for is no longer there. Insert it afresh from Templates. Nothing was changed.",
  }),
} as const;
