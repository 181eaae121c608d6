import type { DayNumber } from "../../src/core/calendar/period";
import type { SeededChance } from "./seeded-chance";
import { disabilities, ethnicities, genders } from "./shares";

const DAYS_IN_A_YEAR = 365.25;

/** A made-up child. The identifier says so. */
export interface SampleChild {
  readonly id: string;
  readonly gender: string;
  readonly ethnicity: string;
  readonly disability: string;
  readonly born: DayNumber;
  referrals: DayNumber[];
  plans: number;
  /** The day on which the latest episode of need closes; the child is not referred again before. */
  openUntil: DayNumber;
}

/** A child who is first referred on a day, aged 0 to 17 with babies and teenagers the most. */
export function newChild(chance: SeededChance, number: number, referred: DayNumber): SampleChild {
  const age = chance.weighted<readonly [number, number]>([
    [[0, 1], 14],
    [[1, 5], 23],
    [[5, 10], 27],
    [[10, 16], 29],
    [[16, 17.9], 7],
  ]);
  const years = age[0] + chance.next() * (age[1] - age[0]);
  return {
    id: `MADEUP${String(number).padStart(5, "0")}`,
    gender: chance.weighted(genders),
    ethnicity: chance.weighted(ethnicities),
    disability: chance.weighted(disabilities),
    born: Math.floor(referred - years * DAYS_IN_A_YEAR),
    referrals: [],
    plans: 0,
    openUntil: 0,
  };
}
