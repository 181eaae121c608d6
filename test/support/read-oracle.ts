import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv, type CsvRow } from "./read-csv";

/** Rows of a table of expected figures under test/oracles. */
export const readOracle = (path: string): CsvRow[] =>
  readCsv(readFileSync(join(__dirname, "../oracles", path), "utf8"));
