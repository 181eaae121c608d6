import fc from "fast-check";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid } from "../../src/core/cells/grid";
import { reportingYearPeriod } from "../../src/core/calendar/reporting-year";
import type { RecordList } from "../../src/core/records/record-list";
import { findIndicator, indicators } from "../../src/indicators";
import { breakdownIndicator } from "../../src/indicators/breakdown";
import type { CountingOptions } from "../../src/indicators/indicator";
import { besideOf, drawnLists, PERIOD, read, TYPED, withoutRepeats } from "./drawn-lists";
import { writtenList } from "./oracle-lists";

const YEAR = reportingYearPeriod(2025);

const split = (code: string, records: RecordList, by: string, options: CountingOptions = {}) => {
  const indicator = findIndicator(code);
  if (isCellError(indicator)) throw new Error(indicator.message);
  const found = breakdownIndicator(indicator, records, YEAR, by, { options });
  if (isCellError(found)) throw new Error(found.message);
  const row = ({ value, numerator, denominator }: typeof found.total) => [value, numerator, denominator];
  return [...found.rows.map(({ group, measure }) => [group, ...row(measure)]), ["All", ...row(found.total)]];
};

const listOf = (id: string, grid: Grid): RecordList => writtenList(id, grid);

describe("a split by the column that decides the figure", () => {
  /** Five referrals of the year: three of the police, one of a school, one without a source. */
  const referrals = listOf("referrals", [
    ["Child ID", "Date of referral", "Referral source", "Referral NFA?", "Team"],
    ["A1", "01/05/2024", "6", "Yes", "East"],
    ["A2", "02/05/2024", "6", "No", "East"],
    ["A3", "03/05/2024", "6", "No", "West"],
    ["A4", "04/05/2024", "2A", "No", "West"],
    ["A5", "05/05/2024", "", "", "West"],
  ]);

  it("ACT-3 by source: each source of all referrals, whichever source the option names", () => {
    const shares = [
      ["2A Schools", 20, 1, 5],
      ["6 Police", 60, 3, 5],
      ["Not recorded", 20, 1, 5],
      ["All", 100, 5, 5],
    ].map(([group, ...figures]) => [String(group).replace(/^\S+ (?!recorded)/, ""), ...figures]);
    expect(split("ACT-3", referrals, "Source of referral")).toEqual(shares);
    expect(split("ACT-3", referrals, "Referral source group")).toEqual(shares);
    expect(split("ACT-3", referrals, "Referral source group", { source: "Schools" })).toEqual(shares);
  });

  it("ACT-3 by another column: the share of the police in each group", () => {
    expect(split("ACT-3", referrals, "Team")).toEqual([
      ["East", 100, 2, 2],
      ["West", 33.3, 1, 3],
      ["All", 60, 3, 5],
    ]);
  });

  it("DEC-1 by no further action: how the referrals divide", () => {
    expect(split("DEC-1", referrals, "Referral NFA?")).toEqual([
      ["Yes", 20, 1, 5],
      ["No", 60, 3, 5],
      ["Not recorded", 20, 1, 5],
      ["All", 100, 5, 5],
    ]);
  });

  /** Four plans are open on 31 March 2025; the fifth ended. */
  const plans = listOf("child-protection-plans", [
    [
      "Child ID",
      "CPP start date",
      "CPP end date",
      "Initial category of abuse",
      "Latest category of abuse",
      "Number of previous plans",
      "Seen alone",
    ],
    ["B1", "01/05/2024", "", "NEG", "NEG", 0, "Yes"],
    ["B2", "02/05/2024", "", "NEG", "EMO", 1, "No"],
    ["B3", "03/05/2024", "", "EMO", "EMO", 0, "Yes"],
    ["B4", "04/05/2024", "", "PHY", "EMO", 2, ""],
    ["B5", "05/05/2024", "01/03/2025", "SAB", "SAB", 0, "Yes"],
  ]);

  it("PLN-7 by either category: each category of the plans that are open", () => {
    expect(split("PLN-7", plans, "Latest category of abuse")).toEqual([
      ["Neglect", 25, 1, 4],
      ["Emotional abuse", 75, 3, 4],
      ["All", 100, 4, 4],
    ]);
    expect(split("PLN-7", plans, "Initial category of abuse", { which: "initial" })).toEqual([
      ["Neglect", 50, 2, 4],
      ["Physical abuse", 25, 1, 4],
      ["Emotional abuse", 25, 1, 4],
      ["All", 100, 4, 4],
    ]);
  });

  it("PLN-2 by number of previous plans, unless only recent ones count", () => {
    expect(split("PLN-2", plans, "Number of previous plans")).toEqual([
      ["0", 60, 3, 5],
      ["1", 20, 1, 5],
      ["2", 20, 1, 5],
      ["All", 100, 5, 5],
    ]);
    // No child has an earlier plan in the list
    expect(split("PLN-2", plans, "Number of previous plans", { within: "12 months" })).toEqual([
      ["0", 0, 0, 3],
      ["1", 0, 0, 1],
      ["2", 0, 0, 1],
      ["All", 0, 0, 5],
    ]);
  });

  it("PLN-10 by the answer: of those with one", () => {
    expect(split("PLN-10", plans, "Seen alone")).toEqual([
      ["Yes", 66.7, 2, 3],
      ["No", 33.3, 1, 3],
      ["All", 100, 3, 3],
    ]);
  });

  /** In post 1 + 0.5 of their own and 0.5 from an agency; two left, with 0.6 and 0.4. */
  const workers = listOf("workforce", [
    ["SWENo", "RoleStartDate", "RoleEndDate", "AgencyWorker", "FTE", "FTE30", "ReasonLeave"],
    ["W1", "01/05/2020", "", 0, 1, "", ""],
    ["W2", "01/05/2021", "", 0, 0.5, "", ""],
    ["W3", "01/05/2021", "", 1, 0.5, "", ""],
    ["W4", "01/05/2021", "01/10/2024", 0, 0.6, 0.6, "Retired"],
    ["W5", "01/05/2021", "01/11/2024", 0, 0.4, 0.4, "Resigned"],
  ]);

  it("WRK-3 by agency worker: full-time equivalents of either of all of them", () => {
    expect(split("WRK-3", workers, "Agency worker")).toEqual([
      ["Yes", 25, 0.5, 2],
      ["No", 75, 1.5, 2],
      ["All", 100, 2, 2],
    ]);
  });

  it("WRK-2 by reason for leaving: each reason's part of the turnover", () => {
    // 0.6 / 1.5 and 0.4 / 1.5 add up to 1 / 1.5
    expect(split("WRK-2", workers, "Reason for leaving")).toEqual([
      ["Resigned", 26.7, 0.4, 1.5],
      ["Retired", 40, 0.6, 1.5],
      ["All", 66.7, 1, 1.5],
    ]);
  });
});

/** Rows of a drawn list, the same each time. */
const sampleOf = (drawn: (typeof drawnLists)[number]): RecordList => {
  const rows = fc.sample(drawn.row, { seed: 20240331, numRuns: 400 });
  return read(drawn.id, [[...drawn.headings], ...withoutRepeats(rows, drawn.once)]);
};

describe("no split of any indicator", () => {
  it.each(drawnLists.map((drawn) => [drawn.id, drawn] as const))(
    "of %s has only nothing and everything in its groups",
    (_id, drawn) => {
      const records = sampleOf(drawn);
      const others = besideOf(drawn);
      const columns = records.list.fields.filter(
        ({ name, kind }) => records.column(name) && kind !== "id" && kind !== "date",
      );
      const found = indicators
        .filter(({ unit }) => unit === "per cent")
        .flatMap((indicator) =>
          columns.flatMap(({ name }) => {
            const parts = breakdownIndicator(indicator, records, PERIOD, name, { others, options: TYPED });
            if (isCellError(parts)) return [];
            const values = parts.rows.flatMap(({ measure }) => measure.value ?? []);
            const isDecided = values.includes(0) && values.includes(100);
            const isNothingElse = values.every((value) => value === 0 || value === 100);
            return isDecided && isNothingElse ? [`${indicator.code} by ${name}`] : [];
          }),
        );
      expect(found).toEqual([]);
    },
  );
});
