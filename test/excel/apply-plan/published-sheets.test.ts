import { parseArea } from "../../../src/core/cells/a1";
import { templates } from "../../../src/templates";
import type { FoundList } from "../../../src/templates/found-lists";
import type { SheetPlan } from "../../../src/templates/plan";
import type { SheetLayout } from "../../../src/templates/template";
import { given, openCommittedPack } from "../../support/committed-pack";
import { fillSheets, settled } from "../../support/office-workbook";
import { useWorkbook } from "../../support/use-workbook";

const LARGEST_REQUEST = 1_000_000;
const MOST_SYNCS = 3;
const TIME_LIMIT = 180_000;

const benchmarks = openCommittedPack();

const opened = useWorkbook({ Mine: { A1: "Notes", B2: 7 } });

/** Without a list of the workbook, counts are typed in. */
const planOf = (id: string, layout: SheetLayout, lists: readonly FoundList[] = []): SheetPlan => {
  const template = templates.find((one) => one.id === id);
  const [example] = template?.examples ?? [];
  if (!template || !example) throw new RangeError(`No template ${id}`);
  return given(template.build({ ...example.inputs, layout }, benchmarks, lists)) as SheetPlan;
};

const sheetIdOf = (name: string): string =>
  opened.engine.sheets().find((sheet) => sheet.name === name)?.id ?? "";

/** What every table of an inserted plan shows, by the table's key. */
const shownTables = (plan: SheetPlan, sheetNames: readonly string[]): ReadonlyMap<string, string[][]> =>
  new Map(
    plan.sheets.flatMap(({ tables }, index) =>
      tables.map(({ key, range }) => {
        const area = parseArea(range);
        if (!area) throw new RangeError(`Not an address: ${range}`);
        return [key, opened.engine.text(sheetIdOf(sheetNames[index] ?? ""), area)] as const;
      }),
    ),
  );

describe.each(templates.map((template) => template.id))("%s in the published layout", (id) => {
  it(
    "takes three syncs and 1 MB at most, shows the figures of the working layout, and undoes",
    async () => {
      const before = await opened.workbook.dump();
      const [working, published] = [planOf(id, "working"), planOf(id, "published")];
      const inPublished = await opened.workbook.port.insertSheets(published);
      expect(inPublished.syncs).toBeLessThanOrEqual(MOST_SYNCS);
      const bytes = opened.host.batches
        .filter((batch) => !batch.cleanUp)
        .reduce((sum, batch) => sum + batch.requestBytes, 0);
      expect(bytes).toBeLessThan(LARGEST_REQUEST);
      const inWorking = await opened.workbook.port.insertSheets(working);
      await settled(opened);

      const tables = shownTables(published, inPublished.sheetNames);
      for (const [key, cells] of shownTables(working, inWorking.sheetNames))
        expect(tables.get(key)).toEqual(cells);
      const texts = inPublished.sheetNames.flatMap((name) => {
        const used = opened.engine.usedRange(sheetIdOf(name), true);
        return used ? opened.engine.text(sheetIdOf(name), used).flat() : [];
      });
      expect(texts.filter((text) => /^#(NAME|VALUE|REF|SPILL|NUM|DIV)/.test(text))).toEqual([]);

      await opened.workbook.port.undoLastInsertion();
      await opened.workbook.port.undoLastInsertion();
      await settled(opened);
      expect(await opened.workbook.dump()).toEqual(before);
    },
    TIME_LIMIT,
  );
});

describe("a theme counted from a list, in the published layout", () => {
  const LIST: FoundList = { listId: "assessments", reference: "List!$A$1:$C$5", rows: 4 };
  // Day numbers: 45390 is 8 April 2024; three assessments of ten days and one of most of a year.
  const ASSESSMENTS = [
    ["A-1", 45390, 45400],
    ["A-2", 45420, 45430],
    ["A-3", 45450, 45460],
    ["A-4", 45390, 45690],
  ] as const;

  it(
    "calls MEASURE once for each indicator, and keeps the figures when frozen",
    async () => {
      const rows = ASSESSMENTS.flatMap(([id, start, end], index) => [
        [`A${index + 2}`, id] as const,
        [`B${index + 2}`, start] as const,
        [`C${index + 2}`, end] as const,
      ]);
      const headings = { A1: "Child ID", B1: "Assessment start date", C1: "Assessment authorisation date" };
      fillSheets(opened, { List: { ...headings, ...Object.fromEntries(rows) } });
      const plan = planOf("theme-3-decision-making", "published", [LIST]);
      const { id, sheetNames } = await opened.workbook.port.insertSheets(plan);
      await settled(opened);
      const shown = () => shownTables(plan, sheetNames);
      const row = (key: string, code: string) =>
        shown()
          .get(key)
          ?.find(([label]) => label?.startsWith(`${code}:`));
      // by hand: 3 of 4 within 45 working days; Wilson 95% of 3/4 is 30.1 to 95.4
      expect(row("indicators", "DEC-6")?.slice(2, 7)).toEqual(["75.0%", "3", "4", "30.1%", "95.4%"]);
      // Its list says nothing of what assessments found.
      expect(row("indicators", "DEC-15")?.slice(2, 7)).toEqual(["[x]", "[x]", "[x]", "[x]", "[x]"]);
      expect(row("workings", "DEC-15")?.slice(1, 3)).toEqual(["#VALUE!", "#VALUE!"]);

      const contents = await Promise.all(sheetNames.map((name) => opened.workbook.contents(name)));
      const counted = contents
        .flatMap((cells) => Object.values(cells))
        .flatMap((content) => /CSPI\.MEASURE\("([^"]+)"/.exec(String(content))?.[1] ?? []);
      expect(counted).toContain("DEC-6");
      expect(new Set(counted).size).toBe(counted.length);

      // As the cover says: freeze, then delete what is not for publishing, workings and calculations.
      const before = shown().get("indicators");
      await opened.workbook.port.freeze(id);
      await settled(opened);
      for (const name of sheetNames.slice(-2)) opened.engine.deleteSheet(sheetIdOf(name));
      await settled(opened);
      const published = { ...plan, sheets: plan.sheets.slice(0, -2) };
      expect(shownTables(published, sheetNames).get("indicators")).toEqual(before);
      const left = sheetNames.slice(0, -2).flatMap((name) => {
        const used = opened.engine.usedRange(sheetIdOf(name), true);
        return used ? opened.engine.text(sheetIdOf(name), used).flat() : [];
      });
      expect(left.filter((text) => text.startsWith("#REF"))).toEqual([]);
    },
    TIME_LIMIT,
  );
});

it(
  "leads from the contents to every sheet, by the name that it got",
  async () => {
    await opened.workbook.port.insertSheets(planOf("theme-4-plans", "published"));
    const { sheetNames } = await opened.workbook.port.insertSheets(planOf("theme-4-plans", "published"));
    const [cover = "", ...others] = sheetNames;
    expect(sheetNames.every((name) => name.endsWith("(2)"))).toBe(true);
    const links = [...opened.host.model.hyperlinks]
      .filter(([at]) => at.startsWith(`${sheetIdOf(cover)}!`))
      .map(([, { documentReference }]) => documentReference);
    expect(links).toEqual(others.map((name) => `'${name}'!A1`));
  },
  TIME_LIMIT,
);

it(
  "draws the charts from the sheets of their tables",
  async () => {
    const { sheetNames } = await opened.workbook.port.insertSheets(
      planOf("theme-3-decision-making", "published"),
    );
    await settled(opened);
    const [chart] = opened.host.charts();
    expect(chart?.sheetId).toBe(sheetIdOf(sheetNames[4] ?? ""));
    const drawing = opened.host.drawChart(chart?.id ?? "");
    // published: England 84.5 per cent in 2024 and 85.7 in 2025
    const england = drawing.series.find(({ name }) => name === "England");
    expect(england?.values.slice(-2)).toEqual([84.5, 85.7]);
    expect(drawing.title).toBe("Assessments within 45 days: Leeds 73.2% and England 85.7% in 2025");
  },
  TIME_LIMIT,
);
