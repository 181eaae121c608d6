import { openHeadlessEngine } from "../../../../src/workbench/calc/headless";
import type { UniverEngine } from "../../../../src/workbench/calc/univer-engine";
import type {
  CellValue,
  CustomFunctionCall,
  CustomFunctionMetadata,
  CustomFunctionRunner,
  Rectangle,
} from "../../../../src/workbench/workbook/engine";

type Result = CellValue | readonly (readonly CellValue[])[];

let engine: UniverEngine;
let sheet: string;
let calls: CustomFunctionCall[];

const at = (row: number, column: number, rows = 1, columns = 1): Rectangle => ({
  row,
  column,
  rows,
  columns,
});
const value = (row: number, column: number): CellValue =>
  engine.values(sheet, at(row, column))[0]?.[0] ?? null;

const number = (name: string) => ({ name, type: "number", dimensionality: "scalar" as const });
const anything = (name: string) => ({ name, type: "any", dimensionality: "scalar" as const });
const matrix = (name: string) => ({ name, type: "any", dimensionality: "matrix" as const });

const functions: CustomFunctionMetadata[] = [
  { id: "RATE", name: "RATE", parameters: [number("events"), number("population")] },
  {
    id: "ECHO",
    name: "ECHO",
    parameters: [
      { ...anything("a"), optional: true },
      { ...matrix("b"), optional: true },
      { ...anything("c"), optional: true },
    ],
  },
  { id: "GRID", name: "GRID", parameters: [number("size")] },
  { id: "LIST", name: "LIST", parameters: [number("rows")] },
  { id: "PERCENT.CI", name: "PERCENT.CI", parameters: [number("n")] },
  { id: "FAIL", name: "FAIL", parameters: [] },
  { id: "SEES", name: "SEES", parameters: [anything("a")], options: { allowErrorForDataTypeAny: true } },
  { id: "TICK", name: "TICK", parameters: [], options: { stream: true } },
  { id: "JOIN", name: "JOIN", parameters: [{ ...anything("parts"), repeating: true }] },
];

const answers: Record<string, (...given: never[]) => Result> = {
  RATE: (events: number, population: number) => (events * 1000) / population,
  ECHO: () => 1,
  GRID: (size: number) =>
    Array.from({ length: size }, (_, r) => Array.from({ length: size }, (__, c) => r * size + c)),
  LIST: (rows: number) => Array.from({ length: rows }, (_, row) => [row, "child"]),
  "PERCENT.CI": (n: number) => [[n, n + 1]],
  FAIL: () => ({ error: "#VALUE!", message: "The list has no rows; give it at least one" }),
  SEES: (a: CellValue) => (typeof a === "object" && a !== null ? `saw ${a.error}` : "no error"),
  JOIN: (...parts: string[]) => parts.join("+"),
};

let emitTick: ((value: Result) => void) | undefined;
let cancelled: string[];

const run: CustomFunctionRunner = (call, emit) => {
  calls.push(call);
  const cancel = () => void cancelled.push(call.functionId);
  if (call.functionId === "TICK") {
    emitTick = emit;
    return { result: new Promise(() => undefined), cancel };
  }
  const answer = answers[call.functionId];
  const result = new Promise<Result>((resolve) => {
    setTimeout(() => resolve(answer?.(...(call.arguments as never[])) ?? null), 5);
  });
  return { result, cancel };
};

beforeEach(() => {
  engine = openHeadlessEngine();
  sheet = engine.activeSheetId();
  calls = [];
  cancelled = [];
  engine.registerCustomFunctions("CSPI", functions, run);
});
afterEach(() => engine.dispose());

it("shows #BUSY! until the function answers, then the result, and follows its inputs", async () => {
  engine.write(sheet, at(0, 0, 1, 3), [[5, 1000, "=cspi.Rate(A1,B1)+1"]]);
  const seen: CellValue[] = [];
  engine.subscribe((event) => {
    if (event.type === "calculated") seen.push(value(0, 2));
  });
  await engine.settled();
  expect(seen[0]).toEqual({ error: "#BUSY!" });
  expect(value(0, 2)).toBe(6);
  engine.write(sheet, at(0, 0), [[7]]);
  await engine.settled();
  expect(value(0, 2)).toBe(8);
  expect(calls).toHaveLength(2);
});

it("passes omitted arguments as null and keeps blanks, text, logical values and errors of a range", async () => {
  engine.write(sheet, at(0, 0, 4, 1), [[1], [null], [true], ["=1/0"]]);
  engine.write(sheet, at(0, 3, 1, 1), [["=CSPI.ECHO(,A1:A4)"]]);
  await engine.settled();
  expect(calls.at(-1)).toEqual({
    functionId: "ECHO",
    arguments: [null, [[1], [null], [true], [{ error: "#DIV/0!" }]], null],
    caller: { sheetId: sheet, row: 0, column: 3 },
  });
});

it("spills a matrix and gives #SPILL! when something is in the way", async () => {
  engine.write(sheet, at(0, 0), [["=CSPI.GRID(3)"]]);
  await engine.settled();
  expect(engine.values(sheet, at(0, 0, 3, 3))).toEqual([
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ]);
  expect(engine.spill(sheet, 2, 2)).toEqual({ anchor: { row: 0, column: 0 }, range: at(0, 0, 3, 3) });
  engine.write(sheet, at(1, 1), [["here"]]);
  await engine.settled();
  expect(value(0, 0)).toEqual({ error: "#SPILL!" });
  expect(value(2, 2)).toBeNull();
  expect(value(1, 1)).toBe("here");
  engine.clear(sheet, at(1, 1), "Contents");
  await engine.settled();
  expect(value(2, 2)).toBe(8);
});

it("grows the grid for a large result", async () => {
  engine.write(sheet, at(0, 0), [["=CSPI.LIST(2500)"]]);
  await engine.settled();
  expect(value(2499, 0)).toBe(2499);
});

it("keeps the sentence of an error", async () => {
  engine.write(sheet, at(0, 0, 1, 2), [["=CSPI.FAIL()", '=IFERROR(A1,"caught")']]);
  await engine.settled();
  const error = { error: "#VALUE!", message: "The list has no rows; give it at least one" };
  expect(value(0, 0)).toEqual(error);
  expect(value(0, 1)).toBe("caught");
  expect(engine.messageAt(sheet, 0, 0)).toBe(error.message);
});

it("ends the call for an error in a scalar argument unless the function accepts errors", async () => {
  engine.write(sheet, at(0, 0, 1, 3), [["=1/0", "=CSPI.RATE(A1,2)", "=CSPI.SEES(A1)"]]);
  await engine.settled();
  expect(value(0, 1)).toEqual({ error: "#DIV/0!" });
  expect(value(0, 2)).toBe("saw #DIV/0!");
  expect(calls.map((call) => call.functionId)).toEqual(["SEES"]);
});

it("gives #VALUE! for text where a number is declared, without calling", async () => {
  engine.write(sheet, at(0, 0, 1, 2), [["many", "=CSPI.RATE(A1,2)"]]);
  await engine.settled();
  expect(value(0, 1)).toEqual({ error: "#VALUE!" });
  expect(calls).toEqual([]);
});

it("calls once an element when a range is given for a scalar parameter", async () => {
  engine.write(sheet, at(0, 0, 3, 1), [[1], [2], [3]]);
  engine.write(sheet, at(0, 2), [["=CSPI.RATE(A1:A3,1000)"]]);
  await engine.settled();
  expect(engine.values(sheet, at(0, 2, 3, 1))).toEqual([[1], [2], [3]]);
});

it("knows dotted names and repeating parameters", async () => {
  engine.write(sheet, at(0, 0), [["=CSPI.PERCENT.CI(4)"]]);
  engine.write(sheet, at(1, 0), [['=CSPI.JOIN("a","b","c")']]);
  await engine.settled();
  expect(engine.values(sheet, at(0, 0, 1, 2))).toEqual([[4, 5]]);
  expect(value(1, 0)).toBe("a+b+c");
});

it("shows each value that a streaming function emits and cancels it with its formula", async () => {
  engine.write(sheet, at(0, 0), [["=CSPI.TICK()"]]);
  await engine.settled();
  emitTick?.(1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await engine.settled();
  expect(value(0, 0)).toBe(1);
  emitTick?.(2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await engine.settled();
  expect(value(0, 0)).toBe(2);
  engine.clear(sheet, at(0, 0), "Contents");
  engine.write(sheet, at(5, 5), [["=1+1"]]);
  await engine.settled();
  expect(cancelled).toEqual(["TICK"]);
});

it("does not call again when nothing changed, but does on a full recalculation", async () => {
  engine.write(sheet, at(0, 0), [["=CSPI.RATE(1,2)"]]);
  await engine.settled();
  engine.recalculate(false);
  await engine.settled();
  expect(calls).toHaveLength(1);
  engine.recalculate(true);
  await engine.settled();
  expect(calls).toHaveLength(2);
  expect(value(0, 0)).toBe(500);
});

it("resolves formulas that were entered before the functions were known", async () => {
  engine.write(sheet, at(0, 0), [["=LATE.TWICE(4)"]]);
  await engine.settled();
  expect(value(0, 0)).toEqual({ error: "#NAME?" });
  engine.registerCustomFunctions(
    "LATE",
    [{ id: "TWICE", name: "TWICE", parameters: [number("n")] }],
    (call) => ({
      result: Promise.resolve(Number(call.arguments[0]) * 2),
      cancel: () => undefined,
    }),
  );
  await engine.settled();
  expect(value(0, 0)).toBe(8);
});

it("does not report results as edits", async () => {
  const edits: string[] = [];
  engine.subscribe((event) => {
    if (event.type === "changed") edits.push(`${event.change} ${event.source}`);
  });
  engine.write(sheet, at(0, 0), [["=CSPI.GRID(2)"]]);
  await engine.settled();
  expect(edits).toEqual(["RangeEdited api"]);
});
