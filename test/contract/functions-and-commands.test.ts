import { onSheet, useHost, valuesOf } from "./in-excel";
import { until } from "./open-host";

const open = useHost();

let cancelled = 0;
let ticks: ((value: number) => void) | null = null;

beforeAll(() => {
  CustomFunctions.associate({
    ADD: (a: number, b: number) => a + b,
    TOTAL: (cells: number[][]) => cells.flat().reduce((sum, cell) => sum + cell, 0),
    GRID: (rows: number, columns: number) =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_unused, column) => 10 * row + column),
      ),
    LATER: (value: number) => new Promise((resolve) => setTimeout(() => resolve(value), 30)),
    MISSING: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No such area");
    },
    BROKEN: () => {
      throw new Error("unexpected");
    },
    SHARE: () => ({ type: "FormattedNumber", basicValue: 0.824, numberFormat: "0.0%" }),
    BLANKS: (cells: unknown[][]) => cells.flat().filter((cell) => cell === null).length,
    WHERE: (invocation: CustomFunctions.Invocation) => invocation.address,
    TICK: (invocation: CustomFunctions.StreamingInvocation<number>) => {
      ticks = (value) => invocation.setResult(value);
      invocation.onCanceled = () => {
        cancelled += 1;
      };
    },
  } as never);
});

const enter = (address: string, formula: string): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRange(address).formulas = [[formula]];
  });

describe("custom functions through the runtime of office.js", () => {
  test.each<[string, string, unknown]>([
    ["scalars", "=TEST.ADD(2,40)", 42],
    ["a promise", "=TEST.LATER(7)", 7],
    ["an error with a sentence", "=TEST.MISSING()", "#N/A"],
    ["an exception", "=TEST.BROKEN()", "#VALUE!"],
    ["an error among the arguments", "=TEST.ADD(1,1/0)", "#DIV/0!"],
    ["a function that does not exist", "=TEST.UNKNOWN()", "#NAME?"],
    ["a result in a larger formula", "=10*TEST.ADD(1,2)", 30],
  ])("%s", async (_what, formula, expected) => {
    await enter("A1", formula);
    await open().engine.settled();
    expect(await valuesOf("A1")).toEqual([[expected]]);
  });

  test("a range as argument, with its blanks", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [""]];
      sheet.getRange("B1:C1").formulas = [["=TEST.TOTAL(A1:A2)", "=TEST.BLANKS(A1:A3)"]];
    });
    await open().engine.settled();
    expect(await valuesOf("B1:C1")).toEqual([[3, 1]]);
  });

  test("a result that spills", async () => {
    await enter("B2", "=TEST.GRID(2,3)");
    await open().engine.settled();
    expect(await valuesOf("B2:D3")).toEqual([
      [0, 1, 2],
      [10, 11, 12],
    ]);
  });

  test("a number with a format shows in it", async () => {
    await enter("A1", "=TEST.SHARE()");
    await open().engine.settled();
    const shown = (): string | undefined =>
      open().engine.text(open().engine.activeSheetId(), { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];
    await until(() => shown() !== "0.824");
    expect(shown()).toBe("82.4%");
  });

  test("the address of the calling cell", async () => {
    await enter("C7", "=TEST.WHERE()");
    await open().engine.settled();
    expect(String((await valuesOf("C7"))[0]?.[0])).toMatch(/^Test\d+!C7$/);
  });

  test("a change of an argument calls the function again", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").formulas = [["=TEST.ADD(A1,1)"]];
    });
    await open().engine.settled();
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[10]];
    });
    await open().engine.settled();
    expect(await valuesOf("B1")).toEqual([[11]]);
  });

  test("a stream, until its formula goes", async () => {
    await enter("A1", "=TEST.TICK()");
    await until(() => ticks !== null);
    const shown = (): unknown =>
      open().engine.values(open().engine.activeSheetId(), { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];
    ticks?.(1);
    await until(() => shown() === 1);
    ticks?.(2);
    await until(() => shown() === 2);
    await onSheet((sheet) => {
      sheet.getRange("A1").clear();
    });
    await until(() => cancelled > 0);
    expect(cancelled).toBe(1);
  });
});

describe("ribbon commands", () => {
  test("a command runs and completes", async () => {
    Office.actions.associate("stamp", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.getSelectedRange().values = [["stamped"]];
        await context.sync();
      });
      event.completed();
    });
    await open().host.invokeCommand("stamp", "StampButton");
    expect(await valuesOf("A1")).toEqual([["stamped"]]);
  });

  test("a command that the add-in does not have fails", async () => {
    await expect(open().host.invokeCommand("missing")).rejects.toThrow("Office error 11101");
  });

  test("buttons are enabled and disabled", async () => {
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "TabHome", controls: [{ id: "InsertButton", enabled: false }] }],
    });
    expect(open().host.ribbon.get("InsertButton")).toEqual({ enabled: false });
  });

  test("the pane asks to be shown and to start with the workbook", async () => {
    const seen: boolean[] = [];
    const end = open().host.onPaneVisibility((visible) => seen.push(visible));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
    expect(seen).toEqual([false, true]);
    end();
  });
});
