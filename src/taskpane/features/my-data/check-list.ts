import { cellAddress, parseArea } from "../../../core/cells/a1";
import { isCellError, type CellError } from "../../../core/cells/cell-error";
import type { Grid } from "../../../core/cells/grid";
import type { Severity } from "../../../core/records/checks/check-rule";
import { checksFor, runChecks } from "../../../core/records/checks/run-checks";
import { readList } from "../../../core/records/read-list";
import type { ColumnMapping } from "../../../core/records/record-list";
import { findRecordList } from "../../../core/records/record-lists";
import type { Indicator } from "../../../indicators/indicator";
import { indicatorsChanged } from "../../../indicators/indicators-changed";

/** One problem of a list, as the pane shows it; rows are those of the sheet. */
export interface ListFinding {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly effect: string;
  readonly remedy: string;
  readonly changes: readonly string[];
  readonly censusRules: readonly string[];
  readonly rows: readonly number[];
  /** Address of the cell of a row that the problem is in. */
  readonly cellOf: (row: number) => string;
}

/** What the checks found in the whole of a list. */
export interface ListReport {
  readonly rows: number;
  readonly checks: number;
  readonly findings: readonly ListFinding[];
  /** What the reading itself noticed, in sentences. */
  readonly cautions: readonly string[];
}

interface ListToCheck {
  readonly listId: string;
  /** Where the list lies on its sheet: `B2:K900`. */
  readonly address: string;
  readonly mapping: ColumnMapping;
}

/**
 * Checks the rows of a list as they were read from its sheet; `asAt` is the day of the extract.
 *
 * Errors: a list that cannot be read, with the sentence that says why.
 */
export function checkList(
  grid: Grid,
  { listId, address, mapping }: ListToCheck,
  asAt: number,
  indicators: readonly Indicator[],
): ListReport | CellError {
  const definition = findRecordList(listId);
  if (!definition) throw new RangeError(`No list ${listId}`);
  const records = readList(grid, definition, { mapping });
  if (isCellError(records)) return records;
  const corner = parseArea(address) ?? { row: 0, column: 0 };
  const findings = runChecks(records, { asAt }).map(({ rule, rows, columnOf }): ListFinding => ({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    effect: rule.effect,
    remedy: rule.remedy,
    changes: indicatorsChanged(rule, listId, indicators),
    censusRules: rule.censusRules ?? [],
    rows: rows.map((row) => row + corner.row),
    cellOf: (row) => cellAddress(row - 1, corner.column + columnOf(row)),
  }));
  return {
    rows: records.count,
    checks: checksFor(records).length,
    findings,
    cautions: records.report.cautions.map(({ sentence }) => sentence),
  };
}
