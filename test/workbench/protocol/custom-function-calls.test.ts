import type { RichApiMessage } from "../../../src/workbench/protocol/event-sink";
import { CustomFunctionCalls } from "../../../src/workbench/protocol/custom-function-calls";

const caller = (sheetId: string) => ({ sheetId, row: 0, column: 0 });

/** Calls from a workbook whose only sheet is "kept". */
function openCalls() {
  const sent: RichApiMessage[] = [];
  const calls = new CustomFunctionCalls({
    functionsJson: undefined,
    blank: () => null,
    address: ({ sheetId }) => (sheetId === "kept" ? "Kept!A1" : null),
    send: (messages) => {
      sent.push(...messages);
      return true;
    },
    formatResult: () => undefined,
  });
  return { calls, sent };
}

describe("calls that wait while their sheet is deleted", () => {
  it("are answered with #REF! and not made, and the others are made", async () => {
    const { calls, sent } = openCalls();
    const gone = calls.run({ functionId: "ADD", arguments: [1], caller: caller("gone") }, () => undefined);
    const kept = calls.run({ functionId: "ADD", arguments: [2], caller: caller("kept") }, () => undefined);
    calls.runtimeReady();
    expect(await gone.result).toEqual({ error: "#REF!" });
    const made = sent.map(([, , , body]) => JSON.parse(String(body)) as unknown[]);
    expect(made.map((call) => call.slice(0, 4))).toEqual([[2, "ADD", [2], "Kept!A1"]]);
    expect(calls.waiting).toBe(1);
    calls.accept([[2, true, 3]]);
    expect(await kept.result).toBe(3);
    expect(calls.waiting).toBe(0);
  });
});
