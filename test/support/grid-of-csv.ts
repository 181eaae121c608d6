import type { Grid } from "../../src/core/cells/grid";
import { readCsv } from "./read-csv";

/** A CSV file as a worksheet range: headings, then one row a record; an empty field is a blank cell. */
export const gridOfCsv = (text: string): Grid => {
  const rows = readCsv(text);
  const headings = Object.keys(rows[0] ?? {});
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] || null))];
};
