import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { reportingYearPeriod } from "../../src/core/calendar/reporting-year";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid } from "../../src/core/cells/grid";
import { readList } from "../../src/core/records/read-list";
import { recogniseList } from "../../src/core/records/recognise-list";
import { gridOfCsv } from "../support/grid-of-csv";
import { CensusFigures, comparable, type CensusTables } from "./census-figures";

const oracles = join(__dirname, "../oracles");
const TABLES = ["CINdetails", "Assessments", "Section47", "ChildProtectionPlans", "Reviews", "CINplanDates"];

const csvTables = (folder: string): CensusTables =>
  Object.fromEntries(
    TABLES.map((table) => [table, gridOfCsv(readFileSync(join(oracles, folder, `${table}.csv`), "utf8"))]),
  );

/** What an answer was worked out from: it is given to the count, and no figure of it. */
const GIVEN = ["period", "population_0_17"];

const ofFigures = (figures: Record<string, unknown>, keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, figures[key]]));

describe.each([
  { folder: "edge-cases", file: "expected.json", key: "expected", population: 8000, given: [] },
  {
    folder: "synthetic-authority",
    file: "expected-2024.json",
    key: "results",
    population: 60000,
    given: GIVEN,
  },
])("the census tables of $folder", ({ folder, file, key, population, given }) => {
  const answers = JSON.parse(readFileSync(join(oracles, folder, file), "utf8")) as Record<string, unknown>;
  const expected = answers[key] as Record<string, unknown>;
  const figures = new CensusFigures(csvTables(folder), reportingYearPeriod(2024), population).all();

  it("give every expected figure", () => {
    const wanted = comparable(expected, figures);
    expect(Object.keys(expected).filter((answer) => !(answer in wanted))).toEqual(given);
    expect(ofFigures(figures, Object.keys(wanted))).toEqual(wanted);
  });
});

describe("the census tables of synthetic-authority", () => {
  const folder = join(oracles, "synthetic-authority");
  const answers = JSON.parse(readFileSync(join(folder, "expected-2024.json"), "utf8")) as {
    rows: Record<string, number>;
  };

  it.each(Object.entries(answers.rows))("%s is read to its last row, %d of them", (table, rows) => {
    const grid = gridOfCsv(readFileSync(join(folder, `${table}.csv`), "utf8"));
    const likeness = recogniseList(grid);
    if (isCellError(likeness)) throw new Error(likeness.message);
    const list = readList(grid, likeness.list);
    expect(isCellError(list) ? list.message : list.count).toBe(rows);
  });
});

type Node = Readonly<Record<string, unknown>>;
const listOf = (value: unknown): Node[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Node[];
const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** Writes the groups of a census file as tables, as a return is exported. */
const tablesOfFile = (xml: string): CensusTables => {
  const rows: Record<string, Record<string, string | null>[]> = {};
  const put = (table: string, row: Record<string, string | null>) => (rows[table] ??= []).push(row);
  const own = (node: Node) =>
    Object.fromEntries(
      Object.entries(node)
        .filter(([, value]) => typeof value === "string")
        .map(([name, value]) => [name, textOf(value)]),
    );
  const message = new XMLParser({ parseTagValue: false }).parse(xml) as {
    Message: { Children: { Child: unknown } };
  };
  for (const child of listOf(message.Message.Children.Child)) {
    const LAchildID = textOf((child["ChildIdentifiers"] as Node | undefined)?.["LAchildID"]);
    for (const episode of listOf(child["CINdetails"])) {
      put("CINdetails", { LAchildID, ...own(episode) });
      for (const one of listOf(episode["Assessments"])) put("Assessments", { LAchildID, ...own(one) });
      for (const one of listOf(episode["CINPlanDates"] ?? episode["CINplanDates"]))
        put("CINplanDates", { LAchildID, ...own(one) });
      for (const one of listOf(episode["Section47"])) put("Section47", { LAchildID, ...own(one) });
      for (const plan of listOf(episode["ChildProtectionPlans"])) {
        put("ChildProtectionPlans", { LAchildID, ...own(plan) });
        for (const review of listOf(plan["Reviews"])) {
          const dates = review["CPPreviewDate"];
          for (const date of Array.isArray(dates) ? dates : [dates])
            put("Reviews", { LAchildID, CPPreviewDate: textOf(date) });
        }
      }
    }
  }
  return Object.fromEntries(
    Object.entries(rows).map(([table, records]) => {
      const headings = [
        ...new Set([
          ...COLUMNS[table as keyof typeof COLUMNS],
          ...records.flatMap((row) => Object.keys(row)),
        ]),
      ];
      return [
        table,
        [headings, ...records.map((row) => headings.map((heading) => row[heading] ?? null))] as Grid,
      ];
    }),
  );
};

/** Columns that a table has even where no group of the file fills them. */
const COLUMNS = {
  CINdetails: [
    "LAchildID",
    "CINreferralDate",
    "ReferralSource",
    "PrimaryNeedCode",
    "CINclosureDate",
    "ReasonForClosure",
    "DateOfInitialCPC",
    "ReferralNFA",
  ],
  Assessments: ["LAchildID", "AssessmentActualStartDate", "AssessmentAuthorisationDate"],
  CINplanDates: ["LAchildID", "CINPlanStartDate", "CINPlanEndDate"],
  Section47: ["LAchildID", "S47ActualStartDate", "DateOfInitialCPC"],
  ChildProtectionPlans: [
    "LAchildID",
    "CPPstartDate",
    "CPPendDate",
    "InitialCategoryOfAbuse",
    "LatestCategoryOfAbuse",
    "NumberOfPreviousCPP",
  ],
  Reviews: ["LAchildID", "CPPreviewDate"],
};

interface FileAnswers {
  readonly file: string;
  readonly year: number;
  readonly results: Record<string, unknown>;
}

const files = JSON.parse(readFileSync(join(oracles, "census-files/expected.json"), "utf8")) as FileAnswers[];

describe("census files", () => {
  it.each(files)("$file, year to March $year", ({ file, year, results }) => {
    const tables = tablesOfFile(readFileSync(join(oracles, "census-files", file), "utf8"));
    const figures = new CensusFigures(tables, reportingYearPeriod(year), 60000).all();
    const wanted = comparable(results, figures);
    expect(Object.keys(results).filter((answer) => !(answer in wanted))).toEqual(GIVEN);
    expect(ofFigures(figures, Object.keys(wanted))).toEqual(wanted);
  });
});
