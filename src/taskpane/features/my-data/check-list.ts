import { cellAddress, parseArea } from "../../../core/cells/a1";
import { isCellError, type CellError } from "../../../core/cells/cell-error";
import type { Grid } from "../../../core/cells/grid";
import { checkRules } from "../../../core/records/checks";
import type { Severity } from "../../../core/records/checks/check-rule";
import { checksFor, gravestFirst, runCheck, type Finding } from "../../../core/records/checks/run-checks";
import { readList } from "../../../core/records/read-list";
import type { ColumnMapping, RecordList } from "../../../core/records/record-list";
import { findRecordList } from "../../../core/records/record-lists";
import type { Indicator } from "../../../indicators/indicator";
import { indicatorsChanged } from "../../../indicators/indicators-changed";
import { text } from "../../../text/en-gb";
import type { ListInWorkbook } from "./list-guess";

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

interface ListAsRead {
  readonly listId: string;
  readonly mapping: ColumnMapping;
}

interface ListToCheck extends ListAsRead {
  /** Where the list lies on its sheet: `B2:K900`. */
  readonly address: string;
  /** Further lists of the workbook, which it is held against. */
  readonly beside: readonly (ListAsRead & { readonly grid: Grid })[];
}

/** The lists of the workbook that checks hold a list against: of each kind the one that formulas read. */
export const listsBeside = (
  list: ListInWorkbook,
  lists: readonly ListInWorkbook[],
): readonly ListInWorkbook[] => {
  const id = list.guess?.listId ?? "";
  const wanted = new Set(checkRules.flatMap((rule) => (rule.lists.includes(id) ? (rule.beside ?? []) : [])));
  return lists.filter(({ guess, isUsed }) => isUsed && guess !== null && wanted.has(guess.listId));
};

/** Further lists that can be read, and what is said of those that cannot. */
const readBeside = (beside: ListToCheck["beside"]) => {
  const others: RecordList[] = [];
  const cautions: string[] = [];
  for (const { grid, listId, mapping } of beside) {
    const definition = findRecordList(listId);
    if (!definition) continue;
    const list = readList(grid, definition, { mapping });
    if (isCellError(list)) cautions.push(`${definition.title}: ${list.message}`);
    else others.push(list);
  }
  return { others, cautions };
};

/** Called before each check with how many are done; it may take its time, and ends the work by rejecting. */
export type BeforeCheck = (done: number, total: number) => Promise<void>;

/**
 * Checks the rows of a list as they were read from its sheet; `asAt` is the day of the extract.
 *
 * Errors: a list that cannot be read, with the sentence that says why. A further list that cannot be read
 * is told among the cautions, and nothing is held against it. Rejects with what `beforeCheck` does.
 */
export async function checkList(
  grid: Grid,
  { listId, address, mapping, beside }: ListToCheck,
  asAt: number,
  indicators: readonly Indicator[],
  beforeCheck: BeforeCheck,
): Promise<ListReport | CellError> {
  const definition = findRecordList(listId);
  if (!definition) throw new RangeError(`No list ${listId}`);
  const records = readList(grid, definition, { mapping });
  if (isCellError(records)) return records;
  const corner = parseArea(address) ?? { row: 0, column: 0 };
  const { others, cautions } = readBeside(beside);
  const rules = checksFor(records, others);
  const found: Finding[] = [];
  for (const [done, rule] of rules.entries()) {
    await beforeCheck(done, rules.length);
    const finding = runCheck(rule, records, { asAt, others });
    if (finding !== null) found.push(finding);
  }
  const findings = gravestFirst(found).map(({ rule, rows, columnOf }): ListFinding => ({
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
    checks: rules.length,
    findings,
    cautions: [...records.report.cautions.map(({ sentence }) => sentence), ...cautions],
  };
}

/** What was found, in one sentence. */
export const summaryOf = ({ findings, rows, checks }: ListReport): string =>
  findings.length === 0
    ? text.listPage.sound(rows, checks)
    : text.listPage.found(findings.length, rows, checks);
