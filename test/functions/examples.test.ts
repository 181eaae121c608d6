import { functions } from "../../src/functions/index";
import { evaluateExample, readCall } from "../support/evaluate-example";
import { expectCells } from "../support/expect-cells";
import { testContext } from "../support/test-context";

const context = testContext();
const examples = functions.flatMap((fn) => fn.examples.map((example) => ({ ...example, id: fn.id })));

describe("every worked example", () => {
  test.each(examples)("$call", ({ call, gives, id }) => {
    expect(readCall(call).id).toBe(id);
    expectCells(evaluateExample(call, context), gives);
  });

  test("stands with its function, which has at least one to show", () => {
    const without = functions.filter(({ examples: own }) => !own.some(({ hidden }) => hidden !== true));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test("says why it gives what it gives", () => {
    const silent = examples.filter(({ because }) => because.trim() === "").map(({ call }) => call);
    expect(silent).toEqual([]);
  });
});
