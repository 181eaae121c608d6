import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea } from "../../../src/core/cells/a1";
import { indicatorDeepDive } from "../../../src/templates/indicator-deep-dive";
import type { FoundList } from "../../../src/templates/found-lists";
import type { SheetPlan } from "../../../src/templates/plan";
import type { CellValue } from "../../../src/workbench/workbook/engine";
import { given, openCommittedPack } from "../../support/committed-pack";
import { gridOfCsv } from "../../support/grid-of-csv";
import { settled } from "../../support/office-workbook";
import { readOracle } from "../../support/read-oracle";
import { useWorkbook } from "../../support/use-workbook";

jest.setTimeout(120_000);

/** What the sheet shows once it is calculated; expected figures are published or counted elsewhere. */
const ORACLES = join(__dirname, "../../oracles");
const YEAR_TO_MARCH_2024 = { year: 2024, from: 45017, to: 45382 };
const LAST_CELL = "U260";

const benchmarks = openCommittedPack();

const opened = useWorkbook();

/** A list of the made-up authority on a sheet of its own. */
function addList(listId: string, file: string): FoundList {
  const grid = gridOfCsv(readFileSync(join(ORACLES, "synthetic-authority", `${file}.csv`), "utf8"));
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  const { id } = opened.engine.addSheet(file);
  opened.engine.write(
    id,
    { row: 0, column: 0, rows, columns },
    grid.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
  );
  const last = String.fromCharCode(64 + columns);
  return { listId, reference: `${file}!$A$1:$${last}$${rows}`, rows: rows - 1 };
}

interface Choice {
  readonly authority: string;
  readonly indicator: string;
  readonly year?: number;
}

/** Inserts the deep-dive and gives its cells once nothing is left to calculate. */
async function shown(choice: Choice, lists: readonly FoundList[] = []): Promise<readonly CellValue[][]> {
  const inputs = { ...YEAR_TO_MARCH_2024, ...choice };
  const plan = given(indicatorDeepDive.build(inputs, benchmarks, lists)) as SheetPlan;
  const { sheetNames } = await opened.workbook.port.insertSheets(plan);
  await settled(opened);
  const sheet = opened.engine.sheets().find(({ name }) => name === sheetNames[0]);
  const area = parseArea(`A1:${LAST_CELL}`);
  if (!sheet || !area) throw new Error("The sheet was not inserted");
  return opened.engine.values(sheet.id, area);
}

const rowAfter = (cells: readonly CellValue[][], heading: string, label: CellValue): readonly CellValue[] => {
  const start = cells.findIndex(([first]) => first === heading);
  const row = cells.slice(start + 1).find(([first]) => first === label);
  if (start < 0 || !row) throw new Error(`No row ${String(label)} under ${heading}`);
  return row;
};

const answers = JSON.parse(readFileSync(join(ORACLES, "synthetic-authority/expected-2024.json"), "utf8")) as {
  results: Record<string, number> & { assessment_bands: Record<string, number> };
};

const isError = (cell: CellValue): boolean => typeof cell === "string" && /^#[A-Z]/.test(cell);

describe("a deep-dive of published figures alone", () => {
  let cells: readonly CellValue[][];

  beforeEach(async () => {
    cells = await shown({ authority: "West Sussex", indicator: "ACT-6", year: 2025 });
  });

  it("shows what was published of the authority and of England, and judges it by the funnel", () => {
    const published = readOracle("published-authorities/authority-figures.csv").find(
      (row) => row["code"] === "ACT-6" && row["la_name"] === "West Sussex" && row["year"] === "2025",
    );
    const england = readOracle("published-england/england-by-year.csv").find(
      (row) => row["id"] === "ACT-6" && row["year"] === "2025",
    );
    const [value, numerator, denominator] = ["value", "numerator", "denominator"].map((name) =>
      Number(published?.[name]),
    );
    const own = rowAfter(cells, "Whose figure", "This authority, published");
    expect(own.slice(1, 4)).toEqual([value, numerator, denominator]);
    expect(rowAfter(cells, "Whose figure", "England").slice(1, 3)).toEqual([
      Number(england?.["lait_published"]),
      Number(england?.["numerator"]),
    ]);
    expect(rowAfter(cells, "Year ending", 2025).slice(1, 2)).toEqual([value]);
    // England's 40.565 in 10,000 makes 738.05 of 181,943 children expected, and its root is 27.17: 631 is
    // 3.9 of these below. Merton's 157 of 47,199 are 2.5 below, Devon's 578 of 148,164 are 0.9 below.
    const against = (area: string): CellValue | undefined => rowAfter(cells, "Area", area)[13];
    expect(["West Sussex", "Merton", "Devon"].map(against)).toEqual([
      "Below (99.8%)",
      "Below (95%)",
      "Within",
    ]);
    expect(rowAfter(cells, "Area", "West Sussex").slice(2, 4)).toEqual([numerator, denominator]);
  });
});

describe("a deep-dive of a list", () => {
  it("counts the list in its year, its bands and its months", async () => {
    const { results } = answers;
    const cells = await shown({ authority: "Leeds", indicator: "DEC-6" }, [
      addList("assessments", "Assessments"),
    ]);
    expect(rowAfter(cells, "Whose figure", "Local, counted from the list").slice(1, 4)).toEqual([
      results["assessments_within_45_pct"],
      results["assessments_within_45"],
      results["assessments_completed"],
    ]);
    const start = cells.findIndex(([first]) => first === "Band");
    const bands = cells.slice(start + 1, start + 10).map((row) => row[2]);
    expect(bands).toEqual(Object.values(results.assessment_bands));
    expect(cells.slice(start + 10, start + 14).map((row) => row[2])).toEqual([
      results["assessments_no_valid_duration"],
      ...(results["assessment_days_p25_median_p75"] as unknown as number[]),
    ]);
    const points = cells.findIndex(([first]) => first === "Point");
    const months = cells.slice(points + 1, points + 13);
    const sum = (column: number): number => months.reduce((total, row) => total + Number(row[column]), 0);
    expect([sum(2), sum(3)]).toEqual([results["assessments_within_45"], results["assessments_completed"]]);
  });

  it("reads the further lists of an indicator", async () => {
    const { results } = answers;
    const lists = [addList("child-protection-plans", "ChildProtectionPlans"), addList("reviews", "Reviews")];
    const cells = await shown({ authority: "Leeds", indicator: "PLN-1" }, lists);
    expect(rowAfter(cells, "Whose figure", "Local, counted from the list").slice(1, 4)).toEqual([
      results["cpp_reviewed_in_time_pct"],
      results["cpp_reviewed_in_time"],
      results["cpp_31march_3m_plus"],
    ]);
    const points = cells.findIndex(([first]) => first === "Point");
    // The last month ends on the day of the snapshot.
    expect(cells[points + 12]?.slice(1, 4)).toEqual([
      results["cpp_reviewed_in_time_pct"],
      results["cpp_reviewed_in_time"],
      results["cpp_31march_3m_plus"],
    ]);
  });
});

describe("a deep-dive of an indicator without national figures", () => {
  it("says so, and shows no error", async () => {
    const cells = await shown({ authority: "Leeds", indicator: "DEC-11" });
    expect(cells[1]?.[0]).toBe("Leeds: no national figures are published");
    expect(cells.flat()).toContain("No national figures are published");
    expect(cells.flat().filter(isError)).toEqual([]);
  });
});
