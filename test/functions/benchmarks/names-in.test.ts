import { namesIn } from "../../../src/functions/benchmarks/names-in";

test("names in cells and in text, with a group as one name", () => {
  expect(namesIn([["Kent; England"], ["Essex"], [null]])).toEqual(["Kent", "England", "Essex"]);
  expect(namesIn([["mean of Kent; Essex"]])).toEqual(["mean of Kent; Essex"]);
});
