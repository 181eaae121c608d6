import { fireEvent, render, screen } from "@testing-library/react";
import { createElement } from "react";
import { useOwnKeys } from "../../../src/taskpane/ui/own-keys";

function Page() {
  useOwnKeys();
  return (
    <main>
      <h1 tabIndex={-1}>Help</h1>
      <button>First</button>
      <button onKeyDown={(event) => event.preventDefault()}>Last</button>
      {createElement("i", { tabIndex: 0, "data-tabster-dummy": "", "data-testid": "sentinel" })}
    </main>
  );
}

describe("useOwnKeys", () => {
  const heard = jest.fn();

  beforeEach(() => {
    heard.mockClear();
    // Nothing has a place on a page that nobody draws.
    jest.spyOn(Element.prototype, "getClientRects").mockReturnValue([{}] as unknown as DOMRectList);
    window.addEventListener("keydown", heard);
    render(<Page />);
  });

  afterEach(() => {
    window.removeEventListener("keydown", heard);
    jest.restoreAllMocks();
  });

  const press = (element: HTMLElement, key: string, shiftKey = false): boolean => {
    element.focus();
    fireEvent.keyDown(element, { key, shiftKey });
    return heard.mock.calls.length > 0;
  };

  it.each([
    ["Tab on a heading, which leads to the first control", "heading", "Help", "Tab", false, false],
    ["Tab on the last control", "button", "Last", "Tab", false, true],
    ["Shift+Tab on the last control", "button", "Last", "Tab", true, false],
    ["Shift+Tab on the first control", "button", "First", "Tab", true, true],
    ["Esc that a control has answered", "button", "Last", "Escape", false, false],
    ["Esc that nobody has answered", "button", "First", "Escape", false, true],
    ["another key", "button", "First", "Enter", false, true],
  ] as const)("lets the host hear or not: %s", (_what, role, name, key, shift, expected) => {
    expect(press(screen.getByRole(role, { name }), key, shift)).toBe(expected);
  });

  it("hides Fluent's sentinels from the host while it looks for the next control", () => {
    const sentinel = screen.getByTestId("sentinel");
    const seen: number[] = [];
    heard.mockImplementation(() => seen.push(sentinel.tabIndex));
    press(screen.getByRole("button", { name: "Last" }), "Tab");
    expect(seen).toEqual([-1]);
  });
});
