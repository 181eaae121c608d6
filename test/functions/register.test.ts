import type { Benchmarks } from "../../src/benchmarks/benchmarks";
import { samples } from "../../src/functions/examples/index";
import { functions } from "../../src/functions/index";
import { registerFunctions } from "../../src/functions/register";
import { testContext } from "../support/test-context";

/** What Excel's library offers to a page: the list of implementations and its error class. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type Implementation = (...args: unknown[]) => unknown;

const register = (benchmarks: Benchmarks | (() => Promise<Benchmarks>), withFormats = false) => {
  const registered = new Map<string, Implementation>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, implementation: Implementation) => registered.set(id, implementation),
      Error: ExcelError,
    },
  });
  registerFunctions({ benchmarks, supportsFormattedNumbers: () => withFormats });
  const call = (id: string, ...args: unknown[]): unknown =>
    registered.get(id)?.(...args, { functionName: id });
  return Object.assign(call, { ids: [...registered.keys()] });
};

const neverLoaded = (): Promise<Benchmarks> => new Promise(() => undefined);

const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

describe("registerFunctions", () => {
  test("associates every function under its id", () => {
    const call = register(neverLoaded);
    for (const { id } of functions) expect(call.ids).toContain(id);
    expect(call("PERCENT", 45, 60, null)).toBe(75);
  });

  test("leaves Excel's invocation object out of the arguments", () => {
    expect(register(neverLoaded)("RATE", 245, 61200, null, 1)).toBe(40);
  });

  test("throws Excel's own error, with the sentence", () => {
    const error = thrownBy(() => register(neverLoaded)("PERCENT", 45, 0, null));
    expect(error).toEqual(
      new ExcelError("#N/A", "Denominator is 0, so there is no percentage: leave the figure out"),
    );
  });

  test("gives no sentence with codes for which Excel shows none", () => {
    const overflow = thrownBy(() => register(neverLoaded)("RATE", 1e308, 1, 1e308, null));
    expect(overflow).toEqual(new ExcelError("#NUM!"));
  });

  test("carries number formats where the client shows them", () => {
    expect(register(neverLoaded, true)("PERCENT", 45, 60, null)).toEqual({
      type: "FormattedNumber",
      basicValue: 75,
      numberFormat: '0.0"%"',
    });
    expect(register(neverLoaded)("PERCENT.CI", 65, 100, null, "lower")).toEqual([
      [expect.closeTo(55.25444, 5)],
    ]);
  });

  test("shows a card where the client has cards, its text elsewhere", () => {
    const { benchmarks } = testContext();
    expect(register(benchmarks, true)("AREA", "kent county council", "card")).toMatchObject({
      type: "Entity",
      text: "Kent",
      properties: { Region: { type: "String", basicValue: "South East" } },
    });
    expect(register(benchmarks)("AREA", "kent county council", "card")).toBe("Kent");
    expect(register(benchmarks)("DEFINE", "dec6", "card")).toBe("DEC-6");
  });

  test("defines without the pack, and waits for it where a card shows figures", () => {
    const call = register(neverLoaded);
    expect(call("DEFINE", "dec6", "better")).toBe("higher");
    expect(call("DEFINE", "dec6", " Card ")).toBeInstanceOf(Promise);
  });

  test("takes a cell with a card for the text that it shows", () => {
    const { benchmarks } = testContext();
    const kent = { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Kent" };
    expect(register(benchmarks)("BENCHMARK", "DEC-6", kent, 2025)).toBe(88.5);
  });

  test("waits for the pack where a function reads it, and answers at once afterwards", async () => {
    const { benchmarks } = testContext();
    let load: (pack: Benchmarks) => void = () => undefined;
    const call = register(() => new Promise<Benchmarks>((resolve) => (load = resolve)));
    const waiting = call("BENCHMARK", "DEC-6", "England", 2025, null, null);
    expect(waiting).toBeInstanceOf(Promise);
    load(benchmarks);
    await expect(waiting).resolves.toBe(85.7);
    expect(call("BENCHMARK", "DEC-6", "England", 2025, null, null)).toBe(85.7);
  });

  test("counts from records without waiting, unless the population is an area", async () => {
    const { benchmarks } = testContext();
    const call = register(neverLoaded);
    const period = [45383, 45747] as const;
    expect(call("INDICATOR", "ACT-2", samples["SampleReferrals"], ...period, 12_000)).toBe(5);
    expect(call("INDICATOR", "ACT-2", samples["SampleReferrals"], ...period, "Kent")).toBeInstanceOf(Promise);
    const loaded = register(() => Promise.resolve(benchmarks));
    // 6 referrals, 355,390 children
    await expect(loaded("INDICATOR", "ACT-2", samples["SampleReferrals"], ...period, "Kent")).resolves.toBe(
      0.2,
    );
  });

  test("says what to do when the pack did not arrive", async () => {
    const call = register(() => Promise.reject(new Error("offline")));
    await expect(call("BENCHMARK", "DEC-6", "England", 2025)).rejects.toEqual(
      new ExcelError(
        "#N/A",
        "The national figures could not be loaded: open the CSPI pane, then recalculate",
      ),
    );
  });

  test("asks again for a pack that did not arrive the first time", async () => {
    const { benchmarks } = testContext();
    let offline = true;
    const call = register(() =>
      offline ? Promise.reject(new Error("offline")) : Promise.resolve(benchmarks),
    );
    await expect(call("BENCHMARK", "DEC-6", "England", 2025)).rejects.toBeInstanceOf(ExcelError);
    offline = false;
    await expect(call("BENCHMARK", "DEC-6", "England", 2025, null, null)).resolves.toBe(85.7);
  });

  test("turns blank cells of a table into empty text and errors inside it into Excel's", () => {
    const call = register(neverLoaded);
    const records = [
      ["Date of referral", "NFA", "Team"],
      [45400, "Yes", null],
      [45401, "Yes", { code: "#DIV/0!", message: null }],
    ];
    expect(call("CASES", "DEC-1", records, 45383, 45747)).toEqual([
      ["Date of referral", "NFA", "Team"],
      [45400, "Yes", ""],
      [45401, "Yes", new ExcelError("#DIV/0!")],
    ]);
  });
});
