import { onSheet, refusalOf, useHost, valuesOf } from "./in-excel";
import type { TransportErrorName } from "../../src/workbench/host";

const open = useHost();

const write = (value: string) =>
  onSheet((sheet) => {
    sheet.getRange("A1").values = [[value]];
  });

const calm = (): void => {
  Object.assign(open().host.knobs, { latencyMilliseconds: 0, payloadLimitBytes: 5 * 1024 * 1024 });
};
afterEach(calm);

test("someone is typing in a cell", async () => {
  open().host.knobs.cellEditMode = true;
  expect((await refusalOf(write("x"))).code).toBe("InvalidOperationInCellEditMode");
  open().host.knobs.cellEditMode = false;
  await write("y");
  expect(await valuesOf("A1")).toEqual([["y"]]);
});

test("a workbook that was opened to be read only", async () => {
  open().host.knobs.readOnly = true;
  expect((await refusalOf(write("x"))).code).toBe("AccessDenied");
});

test("a request that is too large", async () => {
  open().host.knobs.payloadLimitBytes = 2000;
  expect((await refusalOf(write("x".repeat(3000)))).code).toBe("RequestPayloadSizeLimitExceeded");
});

test("a slow host", async () => {
  open().host.knobs.latencyMilliseconds = 60;
  const start = Date.now();
  await write("x");
  expect(Date.now() - start).toBeGreaterThanOrEqual(55);
});

test.each<[TransportErrorName, string]>([
  ["GeneralException", "GeneralException"],
  ["InvalidOrTimedOutSession", "InvalidOrTimedOutSession"],
  ["ActivityLimitReached", "ActivityLimitReached"],
  ["AccessDenied", "AccessDenied"],
])("the second sync fails with %s, and nothing of it is done", async (transport, code) => {
  open().host.knobs.failure = { sync: 2, transport };
  const refusal = await refusalOf(
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["first"]];
      await context.sync();
      sheet.getRange("A2").values = [["second"]];
      await context.sync();
    }),
  );
  expect(refusal.code).toBe(code);
  expect(await valuesOf("A1:A2")).toEqual([["first"], [""]]);
});

test("a sync fails after some of its actions, which stay done", async () => {
  // Actions up to the second write: workbook, sheets, sheet, then for each cell range, keep, range, write.
  open().host.knobs.failure = { sync: 1, afterActions: 8, code: "GeneralException" };
  const refusal = await refusalOf(
    onSheet((sheet) => {
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A2").values = [["second"]];
    }),
  );
  expect(refusal.code).toBe("GeneralException");
  expect(await valuesOf("A1:A2")).toEqual([["first"], [""]]);
});

test("manual calculation", async () => {
  await onSheet((sheet, context) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
    context.application.calculationMode = "Manual";
  });
  const mode = await onSheet((_sheet, context) => context.application.load("calculationMode"));
  expect(mode.calculationMode).toBe("Manual");
  await write("5");
  expect(await valuesOf("A2")).toEqual([[2]]);
  await onSheet((_sheet, context) => context.application.calculate("Full"));
  expect(await valuesOf("A2")).toEqual([[6]]);
  open().engine.setCalculationMode("Automatic");
});

test("the runtime restarts: calls in progress are made again in the next one", async () => {
  const { host, engine } = open();
  const sheetId = engine.activeSheetId();
  host.detach();
  expect(host.attached).toBe(false);
  engine.write(sheetId, { row: 0, column: 0, rows: 1, columns: 1 }, [["=TEST.ADD(1,2)"]]);
  const sent: unknown[] = [];
  const transport = host.attachWindow(window);
  const { external } = window as unknown as {
    external: {
      RegisterEvent(
        id: number,
        target: string,
        handler: (id: number, rows: unknown) => void,
        done: () => void,
      ): void;
      Execute(id: number, parameters: unknown[], done: () => void): void;
    };
  };
  const richApiMessages = 33;
  external.RegisterEvent(
    richApiMessages,
    "",
    (_id, rows) => sent.push(...(rows as { toArray(): unknown[] }).toArray()),
    () => undefined,
  );
  const ready = {
    Actions: [
      {
        Id: 1,
        ActionType: 3,
        Name: "_SetOsfControlContainerReadyForCustomFunctions",
        ObjectPathId: 1,
      },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
  };
  await new Promise<void>((resolve) => {
    external.Execute(93, [["IterativeExecutor", "POST", "ProcessQuery", [], JSON.stringify(ready)]], resolve);
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(JSON.stringify(sent)).toContain("ADD");
  transport.detach();
});
