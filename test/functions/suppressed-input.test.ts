import { isCellError } from "../../src/core/cells/cell-error";
import type { CustomFunction } from "../../src/functions/function";
import { functions } from "../../src/functions/index";
import { invoke, plainResult } from "../../src/functions/invoke";
import { readCall } from "../support/evaluate-example";
import { testContext } from "../support/test-context";

const context = testContext();
const SHORTHANDS = ["[c]", "[x]", "[z]", "[low]", "[u]", "c"];

/** The arguments of each worked example that gives an answer from figures that are all there. */
const workedCalls = (fn: CustomFunction): unknown[][] =>
  fn.examples
    .filter(({ gives }) => !isCellError(gives))
    .map(({ call }) => readCall(call).args)
    .filter((args) => !args.includes("[c]"));

const isNumeric = (fn: CustomFunction): boolean =>
  fn.parameters.some(({ kind }) => kind === "number") && fn.category !== "framework";

const answer = (fn: CustomFunction, args: readonly unknown[]): unknown =>
  plainResult(invoke(fn, args, context));

describe("a suppressed figure as an argument", () => {
  const numeric = functions.filter(isNumeric);

  test("reaches every function that calculates", () => {
    expect(numeric.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "CHANGE",
        "COMPARE",
        "FUNNEL",
        "MEDIANCI",
        "PERCENT",
        "PERCENT.CI",
        "RATE",
        "RATE.CI",
        "ROUNDED",
        "SPC",
      ]),
    );
  });

  test.each(numeric.map((fn) => [fn.id, fn] as const))("%s answers with the shorthand", (_id, fn) => {
    for (const args of workedCalls(fn)) {
      for (const [index, { kind }] of fn.parameters.entries()) {
        if (kind !== "number") continue;
        for (const shorthand of SHORTHANDS) {
          const given = fn.parameters.map((_, at) => (at === index ? shorthand : (args[at] ?? null)));
          const bracketed = shorthand.startsWith("[") ? shorthand : `[${shorthand}]`;
          expect(answer(fn, given)).toBe(bracketed);
        }
      }
    }
  });

  test("the first shorthand wins, and wins over another problem", () => {
    const percent = functions.find(({ id }) => id === "PERCENT") as CustomFunction;
    expect(answer(percent, ["[x]", "[c]", null])).toBe("[x]");
    expect(answer(percent, ["many", "[c]", null])).toBe("[c]");
  });
});

describe("a suppressed figure among the cells of a range", () => {
  const call = (id: string, ...args: unknown[]): unknown =>
    answer(functions.find((fn) => fn.id === id) as CustomFunction, args);

  test("leaves no median and no control chart", () => {
    for (const id of ["MEDIANCI", "SPC"]) {
      expect(call(id, [[4], ["[c]"], [9], [12]])).toEqual([["[c]"]]);
      expect(call(id, [[4, 7, "low"]])).toEqual([["[low]"]]);
    }
  });

  test("leaves its area out of a funnel, and says so", () => {
    const rows = call("FUNNEL", [[10], ["[c]"], [30]], [[100], [50], [100]], 100, false);
    // by hand: 40 of 200 is 20 %; the area with [c] is neither in the pool nor given a value
    expect(rows).toMatchObject([
      { 2: 20, 7: "Below (99.8%)" },
      { 1: "[x]", 7: "Left out: not published" },
      { 2: 20, 7: expect.any(String) as string },
    ]);
  });

  test("gives no total to suppress with", () => {
    expect(call("SUPPRESS", [[3, "[c]", 60, 103]])).toMatchObject({ code: "#VALUE!" });
  });
});
