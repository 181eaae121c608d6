import { nextShown, stepOf } from "../../../src/workbench/shell/regions";

const F6 = { key: "F6", shiftKey: false, altKey: false, metaKey: false };

describe("stepOf", () => {
  it("leads on, back with Shift, and nowhere with another key or with Alt", () => {
    expect(stepOf(F6)).toBe(1);
    expect(stepOf({ ...F6, shiftKey: true })).toBe(-1);
    expect(stepOf({ ...F6, altKey: true })).toBe(0);
    expect(stepOf({ ...F6, key: "F5" })).toBe(0);
  });
});

describe("nextShown", () => {
  it.each([
    ["on to the next", [true, true, true], 0, 1, 1],
    ["round from the last", [true, true, true], 2, 1, 0],
    ["back round from the first", [true, true, true], 0, -1, 2],
    ["over what is hidden", [true, false, true], 0, 1, 2],
    ["back over what is hidden", [true, false, true], 2, -1, 0],
    ["from nowhere to the first", [true, true, true], -1, 1, 0],
    ["from nowhere back to the last", [true, true, true], -1, -1, 2],
    ["nowhere where nothing is shown", [false, false, false], 0, 1, -1],
    ["to itself where nothing else is shown", [true, false, false], 0, 1, 0],
  ] as const)("goes %s", (_what, shown, at, step, expected) => {
    expect(nextShown(shown, at, step)).toBe(expected);
  });
});
