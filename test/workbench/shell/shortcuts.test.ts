import { isPressed, readShortcuts } from "../../../src/workbench/shell/shortcuts";

const press = (code: string, key: string, held: readonly string[]) => ({
  code,
  key,
  ctrlKey: held.includes("ctrl"),
  altKey: held.includes("alt"),
  shiftKey: held.includes("shift"),
});

describe("readShortcuts", () => {
  it("takes the keys for the web where they are stated, and passes over an action that is not there", () => {
    const file = {
      actions: [{ id: "open", name: "Open" }],
      shortcuts: [
        { action: "open", key: { default: "Ctrl+Alt+O", web: "Ctrl+Shift+O" } },
        { action: "gone", key: { default: "Ctrl+Alt+G" } },
      ],
    };
    expect(readShortcuts(file)).toEqual([{ action: "open", name: "Open", keys: "Ctrl+Shift+O" }]);
  });

  it("reads a file without shortcuts", () => {
    expect(readShortcuts({})).toEqual([]);
  });
});

describe("isPressed", () => {
  it.each([
    ["the keys themselves", press("KeyC", "c", ["ctrl", "alt"]), true],
    ["a letter that Alt turns into another", press("KeyC", "©", ["ctrl", "alt"]), true],
    ["one key too few", press("KeyC", "c", ["ctrl"]), false],
    ["one key too many", press("KeyC", "C", ["ctrl", "alt", "shift"]), false],
    ["another letter", press("KeyD", "d", ["ctrl", "alt"]), false],
  ])("%s", (_what, pressed, expected) => {
    expect(isPressed("Ctrl+Alt+C", pressed)).toBe(expected);
  });
});
