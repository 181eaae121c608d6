import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid } from "../../src/core/cells/grid";
import { parseDateText } from "../../src/core/calendar/date-text";
import { primaryNeeds } from "../../src/core/records/code-lists/primary-need";
import { referralSources } from "../../src/core/records/code-lists/referral-source";
import { readList } from "../../src/core/records/read-list";
import type { CodeEntry, RecordList } from "../../src/core/records/record-list";
import { recogniseList } from "../../src/core/records/recognise-list";
import { gridOfCsv } from "../support/grid-of-csv";
import { AnnexAFigures, type Figures } from "./annex-a-figures";

const oracles = join(__dirname, "../oracles");
const POPULATION = 60000;

/** Every key of the answers but these two is compared: they say as at which day and of which window they are. */
interface Answers {
  readonly as_at: string;
  readonly window: readonly [string, string];
}

const answersOf = (path: string) => {
  const answers = JSON.parse(readFileSync(join(oracles, path), "utf8")) as Answers;
  const { as_at, window, ...lists } = answers;
  const [from, to] = window.map((day) => parseDateText(day) ?? NaN) as [number, number];
  expect(parseDateText(as_at)).toBe(to);
  return { period: { from, to }, lists: lists as Record<string, Figures> };
};

/** Reads a sheet as the list it is recognised as; undefined where it has headings only. */
const recognised = (grid: Grid): RecordList | undefined => {
  const likeness = recogniseList(grid);
  if (isCellError(likeness)) return undefined;
  const list = readList(grid, likeness.list);
  return isCellError(list) ? undefined : list;
};

const workbookLists = (path: string): Map<string, RecordList> => {
  const sheets = JSON.parse(readFileSync(join(oracles, path), "utf8")) as Record<string, Grid>;
  const lists = new Map<string, RecordList>();
  for (const grid of Object.values(sheets)) {
    const list = recognised(grid);
    if (list && !lists.has(list.list.id)) lists.set(list.list.id, list);
  }
  return lists;
};

const syntheticLists = (): Map<string, RecordList> =>
  new Map(
    [3, 4, 5, 7].flatMap((number) => {
      const text = readFileSync(join(oracles, `synthetic-authority/annexa_list_${number}.csv`), "utf8");
      const list = recognised(gridOfCsv(text));
      return list ? [[list.list.id, list] as const] : [];
    }),
  );

const labelOf = (codes: readonly CodeEntry[], seen: string): string =>
  codes.find(({ code }) => code === /^\w+/.exec(seen)?.[0])?.label ?? "Not recorded";

/** The answers name groups as the cells do; a cell that names no code of the census is in no group of ours. */
const GROUPS_AS_CELLS: Readonly<Record<string, readonly CodeEntry[]>> = {
  by_source: referralSources,
  by_need_open: primaryNeeds,
};

const asLabels = (key: string, answer: unknown): unknown => {
  if (!/^by_/.test(key)) return answer;
  const codes = GROUPS_AS_CELLS[key];
  return Object.fromEntries(
    Object.entries(answer as Record<string, number>).map(([group, count]) => [
      codes ? labelOf(codes, group) : group.replace("Multiple/not", "Multiple or not"),
      count,
    ]),
  );
};

/** The answers by list, their groups under the labels of the code lists. */
const expectedFigures = (answers: Readonly<Record<string, Figures>>): Record<string, Figures> =>
  Object.fromEntries(
    Object.entries(answers).map(([list, figures]) => [
      list,
      Object.fromEntries(Object.entries(figures).map(([key, answer]) => [key, asLabels(key, answer)])),
    ]),
  );

describe("every answer to the lists of Annex A", () => {
  it.each([
    {
      of: "the made-up authority",
      answers: "synthetic-authority/expected-annex-a.json",
      lists: syntheticLists,
    },
    {
      of: "a filled workbook with deliberate dirt",
      answers: "annex-a/expected-filled-2021.json",
      lists: () => workbookLists("annex-a/filled-2021.json"),
    },
    {
      of: "the template, of which one list is filled in",
      answers: "annex-a/expected-template-2019.json",
      lists: () => workbookLists("annex-a/template-2019.json"),
    },
  ])("of $of", ({ answers: path, lists: readLists }) => {
    const answers = answersOf(path);
    const figures = new AnnexAFigures(readLists(), answers.period, POPULATION);
    expect(figures.of(Object.keys(answers.lists))).toEqual(expectedFigures(answers.lists));
  });

  it("of the template are read below headings in its second row", () => {
    expect(workbookLists("annex-a/template-2019.json").get("referrals")?.report.headingRow).toBe(2);
  });

  it("of the filled workbook leave a need that is no code of the census unread, and say so", () => {
    const need = workbookLists("annex-a/filled-2021.json").get("children-in-need")?.report.unread;
    expect(need).toContainEqual(
      expect.objectContaining({ seen: "PSRMEM - Support with memory and cognition" }),
    );
  });
});
