import { isCellError } from "../../../src/core/cells/cell-error";
import { HostProblem } from "../../../src/excel/port";
import { templates } from "../../../src/templates";
import type { FoundList } from "../../../src/templates/found-lists";
import type { PlannedChart, SheetPlan } from "../../../src/templates/plan";
import { examplePlan } from "../../contract/workbook-port";
import { openCommittedPack } from "../../support/committed-pack";
import { settled } from "../../support/office-workbook";
import { openCspi } from "../../support/open-cspi";
import { useWorkbook } from "../../support/use-workbook";

jest.setTimeout(120_000);

const benchmarks = openCommittedPack();

const opened = useWorkbook(null, () => openCspi(benchmarks));

const start = () => opened.fill({ Mine: { A1: "Notes" } });

const idOf = (name: string): string => opened.engine.sheets().find((one) => one.name === name)?.id ?? "";

/** The host may keep one rule for a whole area or one for each of its cells: what counts is the rule of each. */
function asSeen(key: string, value: unknown): unknown {
  if (key !== "validation") return value;
  return (value as ({ rule: unknown } | null)[]).map((one) => one?.rule ?? null);
}

/** The dump, line by line. What was put back has ids of its own, which nobody sees. */
async function seen(): Promise<readonly string[]> {
  await settled(opened);
  const ids = [...opened.engine.tables(), ...opened.host.charts()].map(({ id }) => id);
  const text = JSON.stringify(await opened.workbook.dump(), asSeen, 1)
    .replace(/"(validation|rule)-\d+"/g, '"$1"')
    .replace(/"\{00000000-[^}]+\}"/g, '"object"');
  return ids
    .reduce((rest, id, nth) => rest.replaceAll(JSON.stringify(id), `"object ${nth}"`), text)
    .split("\n");
}

/** The first lines of two dumps that are not the same. */
function differences(before: readonly string[], now: readonly string[]): readonly string[] {
  const lines = Array.from({ length: Math.max(before.length, now.length) }, (_line, nth) => nth);
  return lines
    .filter((nth) => before[nth] !== now[nth])
    .slice(0, 20)
    .map((nth) => `${before[nth]} => ${now[nth]}`);
}

/** The theme of decision making for Leeds, compared with the published figures of a year. */
function themeOf(year: number, lists: readonly FoundList[] = []): SheetPlan {
  const template = templates.find(({ id }) => id === "theme-3-decision-making");
  const [example] = template?.examples ?? [];
  if (!template || !example) throw new RangeError("No theme 3");
  const plan = template.build({ ...example.inputs, year }, benchmarks, lists);
  if (isCellError(plan)) throw new RangeError(plan.message);
  return plan;
}

const SHEET = "Theme 3 Decision making";

/** The first cells of the theme that the user is meant to type a figure into. */
const firstInput = (plan: SheetPlan): string => plan.sheets[0]?.inputs.at(-1)?.replaceAll("$", "") ?? "";

describe("a theme refreshed for another year", () => {
  it.each([false, true])(
    "is undone exactly, with typed figures, notes and a comment: %s",
    async (isTyped) => {
      await start();
      const { id } = await opened.workbook.port.insertSheets(themeOf(2024));
      const input = firstInput(themeOf(2024));
      if (isTyped) {
        await opened.workbook.userTypes(SHEET, input, 77.5);
        await opened.workbook.userTypes(SHEET, "AC13", "Ask the team");
        await Excel.run(async (context) => {
          context.workbook.comments.add(context.workbook.worksheets.getItem(SHEET).getRange("B13"), "Why?");
          await context.sync();
        });
      }
      const before = await seen();
      const { kept, moved } = await opened.workbook.port.update(id, themeOf(2025));
      expect(differences(before, await seen())).not.toEqual([]);
      expect({ kept, moved }).toEqual({ kept: isTyped ? 1 : 0, moved: [] });
      if (isTyped) {
        expect(await opened.workbook.contents(SHEET)).toMatchObject({ [input]: 77.5, AC13: "Ask the team" });
        const comments = await Excel.run(async (context) => {
          const comment = context.workbook.worksheets.getItem(SHEET).comments.getItemByCell("B13");
          comment.load("content");
          await context.sync();
          return comment.content;
        });
        expect(comments).toBe("Why?");
      }
      await opened.workbook.port.undoUpdate();
      expect(differences(before, await seen())).toEqual([]);
    },
  );

  it("leaves what a sheet inserted for that year holds", async () => {
    await start();
    await opened.workbook.port.insertSheets(themeOf(2025));
    const fresh = await opened.workbook.contents(SHEET);
    await start();
    const { id } = await opened.workbook.port.insertSheets(themeOf(2024));
    opened.host.batches.length = 0;
    await opened.workbook.port.update(id, themeOf(2025));
    expect(opened.host.batches.filter((batch) => !batch.cleanUp).length).toBeLessThanOrEqual(4);
    expect(await opened.workbook.contents(SHEET)).toEqual(fresh);
  });
});

describe("a theme refreshed from the same figures and list", () => {
  // by hand: the one assessment took 205 working days, so that none of one is within 45
  const ASSESSMENTS = {
    A1: "Child ID",
    B1: "Assessment start date",
    C1: "Assessment authorisation date",
    A2: "A-4",
    B2: 45390,
    C2: 45690,
  };
  const list: FoundList = { listId: "assessments", reference: "List!$A$1:$C$2", rows: 1 };

  it("writes no cell and shows the same, noughts too", async () => {
    await opened.fill({ List: ASSESSMENTS });
    const plan = themeOf(2025, [list]);
    const { id } = await opened.workbook.port.insertSheets(plan);
    await settled(opened);
    const sheet = idOf(SHEET);
    const shown = () => opened.engine.text(sheet, { row: 0, column: 0, rows: 60, columns: 16 });
    const before = shown();
    expect(before.find(([label]) => label?.startsWith("DEC-6"))?.slice(2, 5)).toEqual(["0.0%", "0", "1"]);
    const written: string[] = [];
    const stop = opened.engine.subscribe((event) => {
      if (event.type === "changed" && event.sheetId === sheet) written.push(JSON.stringify(event.range));
    });
    await opened.workbook.port.update(id, plan);
    await settled(opened);
    stop();
    expect(written).toEqual([]);
    expect(shown()).toEqual(before);
  });

  it("shows the figures of a newer pack, whose formulas are the same", async () => {
    await start();
    const { id } = await opened.workbook.port.insertSheets(themeOf(2025));
    await settled(opened);
    const england = () =>
      opened.engine
        .text(idOf(SHEET), { row: 0, column: 0, rows: 40, columns: 10 })
        .find(([label]) => label?.startsWith("DEC-6"))?.[9];
    // published: England 85.7 per cent in the year to 31 March 2025
    expect(england()).toBe("85.7%");
    const { figure } = benchmarks;
    jest.spyOn(benchmarks, "figure").mockImplementation((...asked) => {
      const published = figure.apply(benchmarks, asked);
      return isCellError(published) ? published : { ...published, value: 12.3 };
    });
    await opened.workbook.port.update(id, themeOf(2025));
    await settled(opened);
    expect(england()).toBe("12.3%");
  });
});

const chartOf = (title: string, values: string): PlannedChart => ({
  key: "measures",
  kind: "column",
  title,
  altText: "Column chart of measures",
  series: [{ name: "Leeds", values, categories: values.replaceAll("B", "A"), emphasis: "authority" }],
  topLeft: "D1",
  bottomRight: "J12",
});

/** A small sheet with a table, a rule and a chart, and one row more in its later version. */
function small(isLater: boolean): SheetPlan {
  const [sheet] = examplePlan().sheets;
  if (!sheet) throw new RangeError("No sheet");
  const rows = isLater
    ? [
        ["DEC-5", 70],
        ["DEC-6", 83.1],
      ]
    : [["DEC-6", 82.4]];
  const last = rows.length + 3;
  return {
    ...examplePlan(),
    templateVersion: isLater ? 2 : 1,
    sheets: [
      {
        ...sheet,
        blocks: [
          { at: "A1", cells: [["Decision making"]], role: "title" },
          { at: "A3", cells: [["Code", "Value"]], role: "heading" },
          { at: "A4", cells: rows, role: "body", numberFormat: isLater ? "0.00" : "0.0" },
          { at: `A${last + 2}`, cells: [["={sheet:main}!B4*2"]], role: "number" },
        ],
        tables: [{ key: "measures", name: "Measures", range: `A3:B${last}`, style: "plain", filter: false }],
        charts: [chartOf(isLater ? "Two" : "One", `B4:B${last}`)],
        conditionalFormats: [{ range: `B4:B${last}`, formula: "=$B4>80", role: "emphasis" }],
        validations: [
          {
            range: `B${last}`,
            rule: { kind: "decimal", minimum: 0 },
            prompt: { title: "Value", message: "Per cent" },
            error: "Type a number.",
          },
        ],
        columnWidths: { A: isLater ? 40 : 30, B: 12 },
      },
    ],
  };
}

const insertSmall = async (): Promise<string> => {
  await start();
  const { id } = await opened.workbook.port.insertSheets(small(false));
  await opened.workbook.userTypes("Theme 3", "B4", 99);
  await opened.workbook.userTypes("Theme 3", "C5", "Mine");
  return id;
};

it("lays out the later version, with its table, chart and rules, and puts the former back", async () => {
  const id = await insertSmall();
  const before = await seen();
  await opened.workbook.port.update(id, small(true));
  expect(await opened.workbook.contents("Theme 3")).toEqual({
    A1: "Decision making",
    A3: "Code",
    B3: "Value",
    A4: "DEC-5",
    B4: 70,
    A5: "DEC-6",
    B5: 99,
    C5: "Mine",
    A7: "='Theme 3'!B4*2",
  });
  expect(opened.engine.tables().map(({ name, range }) => [name, range.rows])).toEqual([["Measures", 3]]);
  expect(opened.host.charts()).toHaveLength(1);
  expect(opened.engine.conditionalRules(idOf("Theme 3"))).toHaveLength(1);
  await opened.workbook.port.undoUpdate();
  expect(differences(before, await seen())).toEqual([]);
});

it("leaves the workbook as it was when the host refuses at any step", async () => {
  const syncs = [1, 2, 3, 4, 5];
  const failures = syncs.flatMap((sync) => [
    { sync, transport: "GeneralException" } as const,
    ...[1, 5, 15, 30, 60].map((afterActions) => ({ sync, afterActions, code: "AccessDenied" }) as const),
  ]);
  const refused = new Set<number>();
  for (const failure of failures) {
    const id = await insertSmall();
    const before = await seen();
    opened.host.knobs.failure = failure;
    const outcome = await opened.workbook.port.update(id, small(true)).catch((problem: unknown) => problem);
    opened.host.knobs.failure = null;
    if (!(outcome instanceof HostProblem)) continue;
    refused.add(failure.sync);
    expect({ failure, changed: differences(before, await seen()) }).toEqual({ failure, changed: [] });
  }
  expect([...refused]).toEqual([1, 2, 3, 4]);
});

describe("what a formula spills", () => {
  const spilling = (year: number): SheetPlan => {
    const plan = themeOf(year);
    const spill = { at: "AC13", cells: [["=SEQUENCE(1,3)*2", null, null]], role: "number" } as const;
    return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, blocks: [...sheet.blocks, spill] })) };
  };
  const spilled = async (): Promise<readonly unknown[]> => {
    await settled(opened);
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange("AC13:AE13");
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas[0]?.[0]];
    });
  };

  it("is not taken for typed: it stays a spill, and comes back with its formula", async () => {
    await start();
    const { id } = await opened.workbook.port.insertSheets(spilling(2024));
    const expected = [[[2, 4, 6]], "=SEQUENCE(1,3)*2"];
    expect(await spilled()).toEqual(expected);
    expect((await opened.workbook.port.update(id, spilling(2025))).kept).toBe(0);
    expect(await spilled()).toEqual(expected);
    await opened.workbook.port.undoUpdate();
    expect(await spilled()).toEqual(expected);
  });
});
