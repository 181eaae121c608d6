/**
 * A date as Excel's 1900 date system counts it: whole days, 1 = 1 January 1900, 45383 = 1 April 2024.
 * Every layer passes dates in this form; times of day are dropped where a record is read.
 */
export type DayNumber = number;

/** A window of days, both ends included. A snapshot is taken at the end of `to`. */
export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
}
