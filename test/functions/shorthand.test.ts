import { shorthandOf } from "../../src/functions/shorthand";

test.each([
  ["[c]", "[c]"],
  ["c", "[c]"],
  ["C", "[c]"],
  [" [Low] ", "[low]"],
  ["z", "[z]"],
  ["n/a", null],
  ["cc", null],
  ["constructor", null],
  ["", null],
])("%j stands for %s", (text, shorthand) => {
  expect(shorthandOf(text)).toBe(shorthand);
});
