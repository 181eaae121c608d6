import fc from "fast-check";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid, Scalar } from "../../src/core/cells/grid";
import { dayNumber } from "../../src/core/calendar/excel-dates";
import { readList } from "../../src/core/records/read-list";
import type { RecordList } from "../../src/core/records/record-list";
import { findRecordList } from "../../src/core/records/record-lists";

export const PERIOD = { from: dayNumber(2023, 4, 1), to: dayNumber(2024, 3, 31) };

/** One kind of list as properties draw it: child and first date stand in front, the team at the end. */
export interface DrawnList {
  readonly id: string;
  readonly headings: readonly string[];
  readonly row: fc.Arbitrary<Scalar[]>;
  /** Columns that no two rows of one child may share, where the first of them would be the one that counts. */
  readonly once: readonly (readonly number[])[];
  /** A list that stands beside, with its rows for the children C1 to C12. */
  readonly beside?: { readonly id: string; readonly rows: Grid };
}

const day = fc.integer({ min: PERIOD.from - 500, max: PERIOD.to + 60 });
const maybe = (value: fc.Arbitrary<Scalar>): fc.Arbitrary<Scalar> => fc.option(value, { nil: null, freq: 4 });
const child = fc.integer({ min: 1, max: 12 }).map((number) => `C${number}`);
const team = fc.constantFrom("North", "South");
const yesNo = fc.constantFrom("Yes", "No");

const drawn = (
  id: string,
  columns: readonly (readonly [string, fc.Arbitrary<Scalar>])[],
  once: DrawnList["once"] = [[0, 1]],
): DrawnList => ({
  id,
  headings: ["Child ID", ...columns.map(([heading]) => heading), "Team"],
  row: fc.tuple(child, ...columns.map(([, cells]) => cells), team),
  once,
});

const reviews: Grid = [
  ["Child ID", "Review date"],
  ...Array.from({ length: 12 }, (_, number) =>
    [0, 1, 2].map((review) => [`C${number + 1}`, PERIOD.to - 100 - 17 * number - 150 * review]),
  ).flat(),
];

const fullTime: fc.Arbitrary<Scalar> = fc.constantFrom(0.2, 0.5, 0.8, 1);
const amount: fc.Arbitrary<Scalar> = fc.integer({ min: 0, max: 40 });

const workers: DrawnList = {
  id: "workforce",
  headings: [
    "SWENo",
    "RoleStartDate",
    "RoleEndDate",
    "AgencyWorker",
    "FTE",
    "FTE30",
    "Cases30",
    "WorkingDaysLost",
    "Team",
  ],
  row: fc.tuple(
    child,
    day,
    maybe(day),
    fc.constantFrom<Scalar>(0, 1),
    fullTime,
    maybe(fullTime),
    maybe(amount),
    maybe(amount),
    team,
  ),
  once: [],
};

const typedCounts: DrawnList = {
  id: "workforce-counts",
  headings: [
    "Team of the counts",
    "As at date",
    "In post FTE",
    "Vacancies FTE",
    "Agency workers FTE",
    "Agency workers covering vacancies FTE",
    "Leavers FTE",
    "Days lost in the year",
    "Cases held on the day",
    "Case holders FTE",
    "Team",
  ],
  row: fc.tuple(
    child,
    fc.constant<Scalar>(PERIOD.to),
    amount,
    amount,
    amount,
    amount,
    amount,
    amount,
    amount,
    amount,
    team,
  ),
  once: [],
};

/** Every kind of list that an indicator is counted from, with the columns that its rules read. */
export const drawnLists: readonly DrawnList[] = [
  drawn("referrals", [
    ["Referral date", day],
    ["Referral NFA?", maybe(yesNo)],
    ["Reason for closure", maybe(fc.constantFrom("RC7", "RC8", "RC9"))],
    ["Closure date", maybe(day)],
    ["Referral source", fc.constantFrom("1A", "6", "2A")],
  ]),
  drawn("assessments", [
    ["Assessment start date", day],
    ["Assessment end date", maybe(day)],
    ["Assessment factors", maybe(fc.constantFrom("3B", "4A, 3B", "16A"))],
    ["Assessed as in need", maybe(yesNo)],
  ]),
  drawn(
    "section-47-enquiries",
    [
      ["S47 start date", day],
      ["Date of Initial CPC", maybe(day)],
      ["ICPC not required", maybe(yesNo)],
      ["Resulted in a plan", maybe(yesNo)],
    ],
    [
      [0, 1],
      [0, 2],
    ],
  ),
  drawn(
    "conferences",
    [
      ["Conference date", day],
      ["Strategy discussion date", maybe(day)],
      ["Conference type", fc.constantFrom("Initial", "Transfer in", "Review")],
      ["Resulted in a plan", maybe(yesNo)],
    ],
    [[0, 1]],
  ),
  {
    ...drawn("child-protection-plans", [
      ["Plan start date", day],
      ["Plan end date", maybe(day)],
      ["Latest category of abuse", fc.constantFrom("NEG", "EMO")],
      ["Number of previous plans", maybe(fc.integer({ min: 0, max: 3 }))],
      ["Last visit date", maybe(day)],
      ["Seen alone", maybe(yesNo)],
      ["Date of latest review conference", maybe(day)],
    ]),
    beside: { id: "reviews", rows: reviews },
  },
  drawn("cin-plans", [
    ["CIN plan start date", day],
    ["CIN plan end date", maybe(day)],
  ]),
  drawn("children-in-need", [
    ["CIN Start Date", day],
    ["CIN Closure Date", maybe(day)],
    ["Reason for closure", maybe(fc.constantFrom("RC7", "RC8"))],
    ["Case Status", fc.constantFrom("Child in need plan", "Closed episode")],
  ]),
  drawn(
    "children-looked-after",
    [
      ["Date Started to be Looked After", day],
      ["Date Ceased to be Looked After", maybe(day)],
      ["Child's Legal Status", fc.constantFrom("C2", "V4")],
      ["UASC", maybe(yesNo)],
      ["Number of Placements in the Last 12 months", maybe(fc.integer({ min: 1, max: 5 }))],
    ],
    [[0]],
  ),
  drawn("care-leavers", [
    ["Latest Date of Contact", day],
    ["Eligibility Category", fc.constantFrom("Former relevant child", "Relevant child")],
    ["LA in Touch", fc.constantFrom("Yes", "No", "Died")],
    ["Type of Accommodation", fc.constantFrom("U: Independent living", "R: Residence not known")],
    ["Suitability of Accommodation", maybe(fc.constantFrom("Suitable", "Unsuitable"))],
    ["Activity Status", maybe(fc.constantFrom("F1", "G5"))],
  ]),
  drawn("contacts", [
    ["Date of contact", day],
    ["Contact outcome", maybe(fc.constantFrom("Referral", "NFA"))],
  ]),
  drawn("early-help-assessments", [
    ["Assessment start date", day],
    ["Assessment completion date", maybe(day)],
    ["Organisation completing assessment", fc.constantFrom("School", "Health")],
  ]),
  workers,
  typedCounts,
];

/** Counts that a list of workers does not hold. */
export const TYPED = { vacancies: 3, covering: 2 };

export const read = (id: string, grid: Grid): RecordList => {
  const definition = findRecordList(id);
  if (!definition) throw new Error(id);
  const list = readList(grid, definition);
  if (isCellError(list)) throw new Error(list.message);
  return list;
};

/** The list that stands beside, its dates moved by some days. */
export const besideOf = ({ beside }: DrawnList, by = 0): readonly RecordList[] =>
  beside ? [read(beside.id, movedRows(beside.rows, by))] : [];

/** Rows with every date moved by some days; other numbers are small. */
export const movedRows = (rows: Grid, by: number): Scalar[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === "number" && cell > 1000 ? cell + by : cell)));

/** The rows without those that share with an earlier row what only one row of a child can have. */
export const withoutRepeats = (rows: readonly Scalar[][], once: DrawnList["once"]): Scalar[][] =>
  once.reduce<Scalar[][]>(
    (kept, columns) => [
      ...new Map(
        kept.map((row, at) => {
          const cells = columns.map((column) => row[column]);
          return [cells.includes(null) ? String(at) : cells.join("|"), row] as const;
        }),
      ).values(),
    ],
    [...rows],
  );
