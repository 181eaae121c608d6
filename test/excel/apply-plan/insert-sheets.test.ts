import { likelyLists } from "../../../src/core/records/recognise-list";
import { templates } from "../../../src/templates";
import type { FoundList } from "../../../src/templates/found-lists";
import type { SheetPlan } from "../../../src/templates/plan";
import { HostProblem } from "../../../src/excel/port";
import { given, openCommittedPack } from "../../support/committed-pack";
import { settled } from "../../support/office-workbook";
import { useWorkbook } from "../../support/use-workbook";

const LARGEST_REQUEST = 1_000_000;
const MOST_SYNCS = 3;

const benchmarks = openCommittedPack();

/** Three assessments of a few working days and one of most of a year. Day numbers: 45390 is 8 April 2024. */
const ASSESSMENTS = {
  A1: "Child ID",
  B1: "Assessment start date",
  C1: "Assessment authorisation date",
  ...Object.fromEntries(
    [
      ["A-1", 45390, 45400],
      ["A-2", 45420, 45430],
      ["A-3", 45450, 45460],
      ["A-4", 45390, 45690],
    ].flatMap(([id, start, end], index) => [
      [`A${index + 2}`, id],
      [`B${index + 2}`, start],
      [`C${index + 2}`, end],
    ]),
  ),
};

const opened = useWorkbook({ "Children's list": ASSESSMENTS, Mine: { A1: "Notes", B2: 7 } });

const planOf = (id: string, lists: readonly FoundList[] = []): SheetPlan => {
  const template = templates.find((one) => one.id === id);
  const [example] = template?.examples ?? [];
  if (!template || !example) throw new RangeError(`No template ${id}`);
  return given(template.build(example.inputs, benchmarks, lists)) as SheetPlan;
};

async function listsInWorkbook(): Promise<readonly FoundList[]> {
  const candidates = await opened.workbook.port.findLists();
  return candidates.flatMap(({ head, reference, rows }) => {
    const [best] = likelyLists(head);
    return best ? [{ listId: best.list.id, reference, rows }] : [];
  });
}

/** What a cell of the sheet in front shows. */
const shown = (row: number, column: number): string => {
  const area = { row: row - 1, column, rows: 1, columns: 1 };
  return opened.engine.text(opened.engine.activeSheetId(), area)[0]?.[0] ?? "";
};

/** One-based row of the sheet in front whose first cell starts with a text. */
const rowOf = (start: string): number => {
  for (let row = 1; row < 100; row += 1) if (shown(row, 0).startsWith(start)) return row;
  throw new RangeError(`No row ${start}`);
};

const requests = () => opened.host.batches.filter((batch) => !batch.cleanUp);

describe("inserting a theme beside a list of the workbook", () => {
  it("shows what the list counts to, and follows when the list changes", async () => {
    const lists = await listsInWorkbook();
    expect(lists).toEqual([{ listId: "assessments", reference: "'Children''s list'!$A$1:$C$5", rows: 4 }]);
    await opened.workbook.port.insertSheets(planOf("theme-3-decision-making", lists));
    await settled(opened);
    const row = rowOf("DEC-6");
    // by hand: 3 of 4 within 45 working days; Wilson 95% of 3/4 is 30.1 to 95.4
    expect([2, 3, 4, 5, 6].map((column) => shown(row, column))).toEqual([
      "75.0%",
      "3",
      "4",
      "30.1%",
      "95.4%",
    ]);
    expect(shown(row, 13)).toBe("Similar");
    // published: Leeds 73.2 and England 85.7 per cent in the year to 31 March 2025
    expect([7, 8, 9].map((column) => shown(row, column))).toEqual([
      "year to 31 March 2025",
      "73.2%",
      "85.7%",
    ]);

    // published: Leeds 35.1 per cent of children in need open for two years or more
    expect(shown(rowOf("DEC-10"), 8)).toBe("35.1%");

    const list = opened.engine.sheets().find((sheet) => sheet.name === "Children's list");
    opened.engine.write(list?.id ?? "", { row: 4, column: 2, rows: 1, columns: 1 }, [[45400]]);
    await settled(opened);
    expect(shown(row, 2)).toBe("100.0%");
  }, 30_000);

  it("draws the trend of the table with a title that states the finding", async () => {
    await opened.workbook.port.insertSheets(planOf("theme-3-decision-making"));
    await settled(opened);
    const [chart] = opened.host.charts();
    const drawing = opened.host.drawChart(chart?.id ?? "");
    expect(drawing.series.map((series) => series.name)).toEqual([
      "This authority",
      "Lower limit (95%)",
      "Upper limit (95%)",
      "England",
      "Its region",
      "Neighbours' median",
    ]);
    expect(drawing.series[3]?.values.slice(-2)).toEqual([84.5, 85.7]);
    const finding = "Assessments within 45 days: Leeds 73.2% and England 85.7% in 2025";
    // The finding, then the description with the chart at its right, then the table that it is drawn from.
    expect(shown(rowOf("Year ending") - 2, 0)).toBe(finding);
    expect(drawing.title).toBe(finding);
  }, 30_000);
});

const examples = templates.flatMap((template) =>
  template.examples.map((example) => ({ name: `${template.id}, ${example.name}`, template, example })),
);

describe.each(examples)("$name through office.js", ({ name, template, example }) => {
  it("takes at most three syncs, under 1 MB, shows no broken formula, and undoes", async () => {
    const before = await opened.workbook.dump();
    // Only lists that are in this workbook can be counted; the others' references would be broken.
    const lists = (await listsInWorkbook()).filter(({ listId }) =>
      example.lists.some((list) => list.listId === listId),
    );
    opened.host.batches.length = 0;
    const plan = given(template.build(example.inputs, benchmarks, lists)) as SheetPlan;
    const { syncs } = await opened.workbook.port.insertSheets(plan);
    expect(syncs).toBeLessThanOrEqual(MOST_SYNCS);
    expect(requests()).toHaveLength(syncs);
    const bytes = requests().reduce((sum, batch) => sum + batch.requestBytes, 0);
    expect(bytes).toBeLessThan(LARGEST_REQUEST);
    if (process.env["CSPI_MEASURE"] === "1")
      process.stdout.write(`${name}: ${syncs} syncs, ${bytes} bytes\n`);
    await settled(opened);
    const used = opened.engine.usedRange(opened.engine.activeSheetId(), true);
    const texts = used ? opened.engine.text(opened.engine.activeSheetId(), used).flat() : [];
    // A list that lacks a column is answered with #VALUE! and its sentence; nothing else may be broken.
    const broken = lists.length > 0 ? /^#(NAME|REF|SPILL|NUM|DIV)/ : /^#(NAME|VALUE|REF|SPILL|NUM|DIV)/;
    expect(texts.filter((text) => broken.test(text))).toEqual([]);
    await opened.workbook.port.undoLastInsertion();
    await settled(opened);
    expect(await opened.workbook.dump()).toEqual(before);
  }, 60_000);
});

describe("a host that refuses", () => {
  const plan = planOf("theme-4-plans");
  const failures = [1, 2, 3].flatMap((sync) => [
    { sync, transport: "GeneralException" } as const,
    { sync, afterActions: 1, code: "GeneralException" } as const,
    { sync, afterActions: 100, code: "AccessDenied" } as const,
  ]);

  it.each(failures)(
    "leaves the workbook as it was: %j",
    async (failure) => {
      const before = await opened.workbook.dump();
      opened.host.knobs.failure = failure;
      const outcome = await opened.workbook.port.insertSheets(plan).then(
        () => "inserted",
        (problem: unknown) => problem,
      );
      opened.host.knobs.failure = null;
      // The first and third requests have fewer than 100 actions, so nothing is refused in them.
      if (outcome === "inserted") {
        expect("afterActions" in failure && failure.afterActions).toBe(100);
        expect(failure.sync).not.toBe(2);
        await opened.workbook.port.undoLastInsertion();
      } else expect(outcome).toBeInstanceOf(HostProblem);
      await settled(opened);
      expect(await opened.workbook.dump()).toEqual(before);
    },
    30_000,
  );

  const removals = [
    { sync: 1, transport: "GeneralException" } as const,
    { sync: 2, transport: "GeneralException" } as const,
    ...[1, 2, 3, 4].map((afterActions) => ({ sync: 2, afterActions, code: "GeneralException" }) as const),
  ];

  it.each(removals)(
    "leaves an inserted sheet as it was when it refuses the removal: %j",
    async (failure) => {
      await opened.workbook.port.insertSheets(plan);
      await settled(opened);
      const before = await opened.workbook.dump();
      opened.host.knobs.failure = failure;
      await expect(opened.workbook.port.undoLastInsertion()).rejects.toBeInstanceOf(HostProblem);
      opened.host.knobs.failure = null;
      await settled(opened);
      expect(await opened.workbook.dump()).toEqual(before);
    },
    30_000,
  );

  it("says that a cell is being typed in, and changes nothing", async () => {
    const before = await opened.workbook.dump();
    opened.host.knobs.cellEditMode = true;
    await expect(opened.workbook.port.insertSheets(plan)).rejects.toMatchObject({ code: "cell-edit-mode" });
    opened.host.knobs.cellEditMode = false;
    expect(await opened.workbook.dump()).toEqual(before);
  });

  it("says that the workbook is read only, and changes nothing", async () => {
    const before = await opened.workbook.dump();
    opened.host.knobs.readOnly = true;
    await expect(opened.workbook.port.insertSheets(plan)).rejects.toMatchObject({ code: "read-only" });
    opened.host.knobs.readOnly = false;
    expect(await opened.workbook.dump()).toEqual(before);
  });
});
