// Made-up lists of any length, in the headings of inspection extracts.
import type { Grid, Scalar } from "../../src/core/cells/grid";
import { dayNumber } from "../../src/core/calendar/excel-dates";

const FROM = dayNumber(2023, 4, 1);

/** The year that is counted. */
export const PERIOD = { from: FROM, to: dayNumber(2024, 3, 31) };

/** Numbers that look random and are the same in every run. */
const scrambled = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** Draws the cells of one row. */
type Draw = (next: (below: number) => number, row: number) => Scalar[];

const dayText = (day: number): string => {
  const date = new Date((day - 25_569) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};

const SOURCES = ["q) 6: Police", "e) 2A: Schools", "3A", "10"];

/** A made-up list of any length. */
export interface LongList {
  readonly id: string;
  readonly headings: readonly string[];
  readonly draw: Draw;
}

/** Long lists in the headings of inspection extracts: half of the dates are text, half serial numbers. */
export const longLists: readonly LongList[] = [
  {
    id: "referrals",
    headings: [
      "Child Unique ID",
      "Gender",
      "Ethnicity",
      "Date of Birth",
      "Age",
      "Date of Referral",
      "Referral Source",
      "Referral NFA?",
      "CIN Closure Date",
      "Reason for Closure",
      "Allocated Team",
    ],
    draw: (next, row) => {
      const day = FROM - 500 + next(900);
      const closed = next(3) > 0;
      return [
        `C${next(Math.max(10, row))}`,
        next(2) === 0 ? "a) Male" : "b) Female",
        "a) WBRI",
        dayText(day - 4000 + next(3000)),
        next(17),
        next(2) === 0 ? day : dayText(day),
        SOURCES[next(SOURCES.length)] ?? null,
        next(10) === 0 ? "a) Yes" : "b) No",
        closed ? day + next(200) : null,
        closed ? "RC8 - Case closed after assessment, no further action" : null,
        `Team ${next(12)}`,
      ];
    },
  },
  {
    id: "assessments",
    headings: [
      "Child Unique ID",
      "Gender",
      "Does the Child have a Disability",
      "Continuous Assessment Start Date",
      "Continuous Assessment Date of Authorisation",
      "Allocated Team",
    ],
    draw: (next, row) => {
      const day = FROM - 60 + next(420);
      return [
        `C${next(Math.max(10, row))}`,
        "a) Male",
        "b) No",
        next(2) === 0 ? day : dayText(day),
        next(9) > 0 ? dayText(day + next(80)) : null,
        `Team ${next(12)}`,
      ];
    },
  },
  {
    id: "child-protection-plans",
    headings: [
      "Child Unique ID",
      "Child Protection Plan Start Date",
      "Initial Category of Abuse",
      "Latest Category of Abuse",
      "Date of the Last Statutory Visit",
      "Child Protection Plan End Date",
      "Number of Previous Child Protection Plans",
    ],
    draw: (next, row) => {
      const day = FROM - 700 + next(1000);
      return [
        `C${next(Math.max(10, row))}`,
        day,
        "a) Neglect",
        "d) Emotional abuse",
        day + next(100),
        next(2) > 0 ? dayText(day + next(500)) : null,
        next(3),
      ];
    },
  },
  {
    id: "section-47-enquiries",
    headings: [
      "Child Unique ID",
      "Strategy discussion initiating Section 47 Enquiry Start Date",
      "Was an Initial Child Protection Conference deemed unnecessary?",
      "Date of Initial Child Protection Conference",
      "Did the Initial Child Protection Conference Result in a Child Protection Plan",
    ],
    draw: (next, row) => {
      const day = FROM - 60 + next(420);
      const held = next(3) === 0;
      return [
        `C${next(Math.max(10, row))}`,
        next(2) === 0 ? day : dayText(day),
        held ? "b) No" : "a) Yes",
        held ? day + next(30) : null,
        held ? "a) Yes" : null,
      ];
    },
  },
  {
    id: "workforce",
    headings: [
      "SWENo",
      "AgencyWorker",
      "FTE",
      "OrgRole",
      "RoleStartDate",
      "RoleEndDate",
      "FTE30",
      "Cases30",
      "WorkingDaysLost",
    ],
    draw: (next, row) => [
      `SW${row}`,
      next(6) === 0 ? 1 : 0,
      next(3) === 0 ? 0.6 : 1,
      1 + next(6),
      dayText(FROM - 3000 + next(3300)),
      next(8) === 0 ? dayText(FROM + next(300)) : null,
      1,
      next(25),
      next(15),
    ],
  },
];

/** A list of made-up rows below its headings, the same in every run. */
export const drawList = ({ headings, draw }: LongList, rows: number): Grid => {
  const next = scrambled(rows);
  return [[...headings], ...Array.from({ length: rows }, (_, row) => draw(next, row))];
};

export const longListNamed = (id: string): LongList => {
  const list = longLists.find((one) => one.id === id);
  if (!list) throw new Error(`No long list ${id}`);
  return list;
};
