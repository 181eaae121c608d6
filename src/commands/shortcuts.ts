import type { Shortcut } from "../taskpane/services";
import file from "./shortcuts.json";

/** The add-in's keyboard shortcuts. */
export const shortcuts: readonly Shortcut[] = file.shortcuts.map(({ action, key }) => ({
  name: file.actions.find(({ id }) => id === action)?.name ?? action,
  keys: key.default,
  macKeys: key.mac,
}));
