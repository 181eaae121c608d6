import { objectType } from "../../workbook/object-type";

/** The add-in says that its commands can be called. */
export const addInInternal = objectType<null>({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => null },
});

/** Keyboard shortcuts: none are assigned. */
export const actionService = objectType<null>({
  name: "ActionService",
  methods: { areShortcutsInUse: () => [], getShortcuts: () => ({}), replaceShortcuts: () => null },
});
