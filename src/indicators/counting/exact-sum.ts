const PLACES = 1e6;

/** A sum of full-time equivalents without binary dust: the census holds six decimal places. */
export const exactSum = (sum: number): number => Math.round(sum * PLACES) / PLACES;
