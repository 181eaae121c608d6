/** A keyboard shortcut of the add-in: the action it runs, and the keys. */
export interface Shortcut {
  readonly action: string;
  readonly name: string;
  /** As the file states them: `Ctrl+Alt+C`. */
  readonly keys: string;
}

/** What the file holds that a manifest names in `ExtendedOverrides`. */
interface ShortcutsFile {
  readonly actions?: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: Readonly<Partial<Record<"default" | "mac" | "web" | "windows", string>>>;
  }[];
}

/**
 * Reads the keyboard shortcuts of an add-in, for a browser: the keys for the web, else the default.
 *
 * @example readShortcuts({ actions: [{ id: "go", name: "Go" }], shortcuts: [{ action: "go", key: { default: "Ctrl+Alt+G" } }] })
 * // [{ action: "go", name: "Go", keys: "Ctrl+Alt+G" }]
 */
export const readShortcuts = (file: ShortcutsFile): readonly Shortcut[] =>
  (file.shortcuts ?? []).flatMap(({ action, key }) => {
    const name = file.actions?.find(({ id }) => id === action)?.name;
    const keys = key.web ?? key.default;
    return name === undefined || keys === undefined ? [] : [{ action, name, keys }];
  });

type Pressed = Pick<KeyboardEvent, "ctrlKey" | "altKey" | "shiftKey" | "code" | "key">;

/** Whether the keys that are down are those of a shortcut; a letter is told by its place on the keyboard. */
export const isPressed = (keys: string, pressed: Pressed): boolean => {
  const parts = keys.toLowerCase().split("+");
  const last = parts[parts.length - 1] ?? "";
  const isKey = pressed.code.toLowerCase() === `key${last}` || pressed.key.toLowerCase() === last;
  return (
    isKey &&
    pressed.ctrlKey === parts.includes("ctrl") &&
    pressed.altKey === parts.includes("alt") &&
    pressed.shiftKey === parts.includes("shift")
  );
};

/** Runs an action when its keys are pressed, before the grid sees them. */
export const listenForShortcuts = (
  target: Window,
  shortcuts: readonly Shortcut[],
  run: (shortcut: Shortcut) => void,
): void => {
  target.addEventListener(
    "keydown",
    (event) => {
      const shortcut = shortcuts.find(({ keys }) => isPressed(keys, event));
      if (!shortcut) return;
      event.preventDefault();
      event.stopPropagation();
      run(shortcut);
    },
    true,
  );
};
