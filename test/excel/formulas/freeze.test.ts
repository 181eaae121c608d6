import { HostProblem } from "../../../src/excel/port";
import type { Rectangle } from "../../../src/workbench/workbook/engine";
import { settled } from "../../support/office-workbook";
import { useWorkbook } from "../../support/use-workbook";

jest.setTimeout(60_000);

const RATE = "=CSPI.RATE(5,10000)";
/** Spills: a heading row and five themes. */
const THEMES = "=CSPI.THEMES()";

const opened = useWorkbook(null);

const idOf = (name: string): string => opened.engine.sheets().find((one) => one.name === name)?.id ?? "";
const at = (row: number, column: number, rows = 1, columns = 1): Rectangle => ({
  row,
  column,
  rows,
  columns,
});
const valuesAt = (sheet: string, area: Rectangle): unknown => opened.engine.values(idOf(sheet), area);
const formulaAt = (sheet: string, row: number, column: number): unknown =>
  opened.engine.formulas(idOf(sheet), at(row, column))[0]?.[0];

describe("a formula that spills", () => {
  beforeEach(() =>
    opened.fill({ Mine: { A1: THEMES, H1: "=ROWS(A1#)", H2: "=SUM(1,2)", J1: "=INDEX(A1:C9,2,2)" } }),
  );

  it("becomes values in all of its cells, and comes back as one formula", async () => {
    const before = await opened.workbook.dump();
    const spill = opened.engine.spill(idOf("Mine"), 0, 0);
    if (!spill) throw new Error("THEMES does not spill");
    const shown = valuesAt("Mine", spill.range);
    // The formula, and the one that takes the whole spill, which would be #REF! without it.
    expect(await opened.workbook.port.freeze(null)).toEqual({ formulas: 2, skipped: [] });
    await settled(opened);
    expect(opened.engine.spill(idOf("Mine"), 0, 0)).toBeNull();
    expect(valuesAt("Mine", spill.range)).toEqual(shown);
    expect(valuesAt("Mine", at(0, 7))).toEqual([[spill.range.rows]]);
    expect(formulaAt("Mine", 1, 7)).toBe("=SUM(1,2)");
    expect(formulaAt("Mine", 0, 9)).toBe("=INDEX(A1:C9,2,2)");
    await opened.workbook.port.unfreeze(null);
    await settled(opened);
    expect(opened.engine.spill(idOf("Mine"), 0, 0)).toEqual(spill);
    expect(await opened.workbook.dump()).toEqual(before);
  });

  it("is left whole when one of its cells was typed over", async () => {
    await opened.workbook.port.freeze(null);
    await opened.workbook.userTypes("Mine", "B3", "Renamed by the board");
    const { skipped } = await opened.workbook.port.unfreeze(null);
    expect(skipped).toEqual([{ sheetName: "Mine", address: "A1", reason: "changed" }]);
    expect(valuesAt("Mine", at(2, 1))).toEqual([["Renamed by the board"]]);
  });
});

it("leaves a formula that has no result yet, and lists it", async () => {
  await opened.fill({ Mine: { A1: THEMES, B2: "in the way", D9: RATE } });
  expect(await opened.workbook.port.freeze(null)).toEqual({
    formulas: 1,
    skipped: [{ sheetName: "Mine", address: "A1", reason: "not-calculated" }],
  });
  expect(formulaAt("Mine", 0, 0)).toBe(THEMES);
});

it("leaves the value of a formula whose sheet has gone or has another name, until it is back", async () => {
  await opened.fill({
    Mine: { A1: "=CSPI.RATE('Last year'!A1,10000)", A2: "=CSPI.RATE(Plans!A1,10000)", A3: RATE },
    "Last year": { A1: 5 },
    Plans: { A1: 7 },
  });
  await opened.workbook.port.freeze(null);
  opened.engine.deleteSheet(idOf("Plans"));
  opened.engine.renameSheet(idOf("Last year"), "2024");
  const left = (address: string) => ({ sheetName: "Mine", address, reason: "no-sheet" });
  expect(await opened.workbook.port.unfreeze(null)).toEqual({
    formulas: 1,
    skipped: [left("A1"), left("A2")],
  });
  // by hand: 5 and 7 in a population of 10,000
  expect(valuesAt("Mine", at(0, 0, 2))).toEqual([[5], [7]]);
  opened.engine.renameSheet(idOf("2024"), "Last year");
  expect(await opened.workbook.port.unfreeze(null)).toEqual({ formulas: 1, skipped: [left("A2")] });
  expect(formulaAt("Mine", 0, 0)).toBe("=CSPI.RATE('Last year'!A1,10000)");
});

it("keeps texts as texts and errors as errors", async () => {
  await opened.fill({
    Mine: {
      A1: '=CSPI.DEFINE("DEC-6","title")&""',
      A2: '=IF(CSPI.RATE(1,2)>0,"DEC-6","")',
      A3: '=IF(CSPI.RATE(1,2)>0,"#N/A","")',
      A4: "=CSPI.RATE(1,0)",
      A5: "=CSPI.RATE(1,2)>0",
    },
  });
  const before = valuesAt("Mine", at(0, 0, 5));
  await opened.workbook.port.freeze(null);
  expect((valuesAt("Mine", at(0, 0, 5)) as unknown[][]).map(([cell]) => kindOf(cell))).toEqual(
    (before as unknown[][]).map(([cell]) => kindOf(cell)),
  );
  expect(valuesAt("Mine", at(1, 0))).toEqual([["DEC-6"]]);
  expect((await opened.workbook.port.unfreeze(null)).formulas).toBe(5);
});

/** A value, or which error: the sentence beside an error is the function's, and goes with it. */
const kindOf = (cell: unknown): unknown =>
  typeof cell === "object" && cell !== null ? (cell as { error: string }).error : cell;

it("keeps number formats, comments and rows that were put in above", async () => {
  await opened.fill({ Mine: { A1: "Notes", B5: RATE, B6: RATE } });
  const { engine } = opened;
  engine.setNumberFormats(idOf("Mine"), at(4, 1), [["0.000"]]);
  await Excel.run(async (context) => {
    context.workbook.comments.add(context.workbook.worksheets.getItem("Mine").getRange("A1"), "Why?");
    await context.sync();
  });
  await opened.workbook.port.freeze(null);
  engine.insertCells(idOf("Mine"), at(1, 0, 2, 16_384), "Down");
  expect(await opened.workbook.port.unfreeze(null)).toEqual({ formulas: 2, skipped: [] });
  expect([formulaAt("Mine", 6, 1), formulaAt("Mine", 7, 1)]).toEqual([RATE, RATE]);
  expect(engine.numberFormats(idOf("Mine"), at(6, 1))).toEqual([["0.000"]]);
  const comment = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Mine").comments.getItemByCell("A1");
    found.load("content");
    await context.sync();
    return found.content;
  });
  expect(comment).toBe("Why?");
});

it("does not guess which formula belongs where when rows were put in between", async () => {
  await opened.fill({ Mine: { A1: "Notes", B5: RATE, B6: RATE } });
  await opened.workbook.port.freeze(null);
  opened.engine.insertCells(idOf("Mine"), at(5, 0, 1, 16_384), "Down");
  const { formulas, skipped } = await opened.workbook.port.unfreeze(null);
  expect(formulas).toBe(0);
  expect(skipped.map(({ reason }) => reason)).toEqual(["moved", "moved"]);
});

it("freezes the calculated column of a table, and brings it back", async () => {
  await opened.fill({
    Mine: {
      A1: "Count",
      B1: "Rate",
      A2: 5,
      A3: 8,
      B2: "=CSPI.RATE([@Count],10000)",
      B3: "=CSPI.RATE([@Count],10000)",
    },
  });
  opened.engine.addTable(idOf("Mine"), at(0, 0, 3, 2), true, "Counts");
  opened.engine.write(idOf("Mine"), at(1, 1, 2), [
    ["=CSPI.RATE([@Count],10000)"],
    ["=CSPI.RATE([@Count],10000)"],
  ]);
  await settled(opened);
  const before = await opened.workbook.dump();
  await opened.workbook.port.freeze(null);
  expect(valuesAt("Mine", at(1, 1, 2))).toEqual([[5], [8]]);
  await opened.workbook.port.unfreeze(null);
  await settled(opened);
  expect(await opened.workbook.dump()).toEqual(before);
});

it("can be unfrozen after the file was renamed in and reopened elsewhere, where sheets have new ids", async () => {
  const SHEETS = { Mine: { A1: "Notes", B5: RATE, D1: THEMES } };
  await opened.fill(SHEETS);
  const { host, engine } = opened;
  await opened.workbook.port.freeze(null);
  await settled(opened);
  await opened.workbook.userRenames("Mine", "Children's list");
  // What a file carries: cells, names, parts. The sheet's id is not in it.
  const [cells, names, parts] = [
    await opened.workbook.contents("Children's list"),
    engine.names(),
    [...host.model.customXmlParts],
  ];
  await opened.fill({ "Children's list": cells });
  for (const { name, formula } of names) engine.setName(name, formula, null);
  host.model.customXmlParts.push(...parts);
  expect(formulaAt("Children's list", 4, 1)).toBe(5);
  expect(await opened.workbook.port.unfreeze(null)).toEqual({ formulas: 2, skipped: [] });
  await settled(opened);
  expect(formulaAt("Children's list", 4, 1)).toBe(RATE);
  expect(opened.engine.spill(idOf("Children's list"), 0, 3)).not.toBeNull();
});

it("keeps no value in the recipe", async () => {
  await opened.fill({ Mine: { A1: '=IF(CSPI.RATE(1,2)>0,B9,"")', B9: "Poison 4711" } });
  await opened.workbook.port.freeze(null);
  expect(valuesAt("Mine", at(0, 0))).toEqual([["Poison 4711"]]);
  const kept = JSON.stringify([opened.host.model.customXmlParts, [...opened.host.model.settings]]);
  expect(kept).toContain("CSPI.RATE");
  expect(kept).not.toContain("4711");
});

describe("a workbook of thousands of formulas", () => {
  const ROWS = 2_000;
  const FEW = 30;
  const formulas = Array.from({ length: ROWS }, (_row, index) => [`=CSPI.RATE(${index},10000)`]);
  const column = at(0, 1, ROWS);

  const startWith = async (rows: number): Promise<void> => {
    await opened.fill({ Mine: { A1: "Rates" } });
    opened.engine.write(idOf("Mine"), at(0, 1, rows), formulas.slice(0, rows));
    await settled(opened);
  };

  it("is frozen in steps that are told of, under one hidden name, and comes back", async () => {
    await startWith(ROWS);
    const shares: number[] = [];
    const work = { onProgress: (done: number, total: number) => shares.push(done / total) };
    expect((await opened.workbook.port.freeze(null, work)).formulas).toBe(ROWS);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(opened.engine.names().map(({ name }) => name)).toEqual(["CSPI_frozen_1"]);
    // by hand: the rate of the 2,000th is 1,999 in 10,000
    expect(Number((valuesAt("Mine", at(ROWS - 1, 1)) as number[][])[0]?.[0])).toBeCloseTo(ROWS - 1, 6);
    expect((await opened.workbook.port.unfreeze(null)).formulas).toBe(ROWS);
    await settled(opened);
    expect(opened.engine.formulas(idOf("Mine"), column)).toEqual(formulas);
  });

  it.each(["freeze", "unfreeze"] as const)(
    "is as it was when the user stops at any step: %s",
    async (act) => {
      await startWith(FEW);
      if (act === "unfreeze") await opened.workbook.port.freeze(null);
      await settled(opened);
      const before = await opened.workbook.dump();
      let stops = 0;
      for (let stopAt = 1; ; stopAt += 1) {
        const stop = new AbortController();
        let steps = 0;
        const onProgress = (): void => void ((steps += 1) === stopAt && stop.abort());
        const work = { signal: stop.signal, onProgress };
        const outcome = await opened.workbook.port[act](null, work).catch((problem: unknown) => problem);
        await settled(opened);
        if (!(outcome instanceof HostProblem)) break;
        stops += 1;
        expect(outcome.code).toBe("stopped");
        expect(await opened.workbook.dump()).toEqual(before);
      }
      expect(stops).toBeGreaterThanOrEqual(1);
    },
  );
});

describe("a host that refuses", () => {
  const SHEETS = { Mine: { A1: THEMES, H1: RATE, H2: RATE, J1: "=SUM(H1:H2)" }, Theirs: { B2: RATE } };
  const syncs = Array.from({ length: 8 }, (_sync, index) => index + 1);
  const failures = syncs.flatMap((sync) => [
    { sync, transport: "GeneralException" } as const,
    { sync, afterActions: 3, code: "AccessDenied" } as const,
    { sync, afterActions: 12, code: "GeneralException" } as const,
  ]);
  const acts = {
    freeze: { before: async () => undefined, act: () => opened.workbook.port.freeze(null) },
    unfreeze: {
      before: async () => void (await opened.workbook.port.freeze(null)),
      act: () => opened.workbook.port.unfreeze(null),
    },
    repair: {
      before: async () => opened.workbook.userTypes("Mine", "L1", "=_xldudf_CSPI_RATE(5,10000)"),
      act: () => opened.workbook.port.repair(["RATE"]),
    },
  } as const;
  const refusals: Record<string, number> = {};

  it.each(Object.keys(acts) as (keyof typeof acts)[])("leaves the workbook as it was: %s", async (name) => {
    for (const failure of failures) {
      await opened.fill(SHEETS);
      await acts[name].before();
      await settled(opened);
      const before = await opened.workbook.dump();
      opened.host.knobs.failure = failure;
      const outcome = await acts[name].act().catch((problem: unknown) => problem);
      opened.host.knobs.failure = null;
      await settled(opened);
      if (!(outcome instanceof HostProblem)) continue;
      refusals[name] = (refusals[name] ?? 0) + 1;
      expect({ failure, workbook: await opened.workbook.dump() }).toEqual({ failure, workbook: before });
    }
    // Each of its syncs was refused at least once; the last failures come after it has ended.
    expect(refusals[name]).toBeGreaterThanOrEqual(4);
  });
});

it("says that the workbook is read only, and changes nothing", async () => {
  await opened.fill({ Mine: { A1: RATE } });
  const before = await opened.workbook.dump();
  opened.host.knobs.readOnly = true;
  for (const act of [
    opened.workbook.port.freeze(null),
    opened.workbook.port.unfreeze(null),
    opened.workbook.port.repair(["RATE"]),
  ])
    await expect(act).rejects.toMatchObject({ code: "read-only" });
  opened.host.knobs.readOnly = false;
  expect(await opened.workbook.dump()).toEqual(before);
});
