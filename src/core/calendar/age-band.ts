/** The age bands of the published children in need tables, in order. */
export const AGE_BANDS = ["Unborn", "Under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over"] as const;

export type AgeBand = (typeof AGE_BANDS)[number];

/**
 * The age band of an age in completed years; a negative age is an unborn child.
 *
 * Source: Department for Education, Characteristics of children in need, children by age.
 *
 * @example ageBand(9) // "5 to 9"
 */
export const ageBand = (age: number): AgeBand => {
  if (age < 0) return "Unborn";
  if (age < 1) return "Under 1";
  if (age < 5) return "1 to 4";
  if (age < 10) return "5 to 9";
  return age < 16 ? "10 to 15" : "16 and over";
};

/** The age bands of social workers in the published workforce tables, in order. */
export const WORKER_AGE_BANDS = [
  "Under 20",
  "20 to 29",
  "30 to 39",
  "40 to 49",
  "50 to 59",
  "60 and over",
] as const;

/**
 * The age band of a social worker.
 *
 * Source: Department for Education, Children's social work workforce, social workers by age.
 *
 * @example workerAgeBand(34) // "30 to 39"
 */
export const workerAgeBand = (age: number): (typeof WORKER_AGE_BANDS)[number] =>
  WORKER_AGE_BANDS[Math.min(Math.max(Math.floor(age / 10) - 1, 0), WORKER_AGE_BANDS.length - 1)] ??
  "Under 20";
