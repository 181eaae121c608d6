import { checkRules } from "../../../../src/core/records/checks";
import { runChecks } from "../../../../src/core/records/checks/run-checks";
import { recordLists } from "../../../../src/core/records/record-lists";
import type { FieldDefinition } from "../../../../src/core/records/record-list";
import type { Scalar } from "../../../../src/core/cells/grid";
import { AS_AT, recordsOf } from "../../../support/describe-checks";

const ROWS = 100_000;

/** A hundred times what it takes; a rule that compares every row with every other takes hours. */
const LIMIT_IN_MILLISECONDS = 20_000;

const valueOf = (field: FieldDefinition, row: number, identifier: (row: number) => string): Scalar => {
  switch (field.kind) {
    case "id":
      return identifier(row);
    case "date":
      return row % 7 === 0 ? null : AS_AT - 3000 + ((row * 7919) % 3010);
    case "number":
      return row % 5;
    case "code":
      return field.codes?.[row % (field.codes.length || 1)]?.code ?? "";
    case "yesNo":
      return row % 3 === 0 ? "Yes" : "No";
    case "text":
      return "3B, 4A";
  }
};

describe("the checks over 100,000 rows", () => {
  it.each([
    ...recordLists.map((list) => [list.id, "of one identifier", () => "A1"] as const),
    ["referrals", "of as many identifiers", (row: number) => `A${row}`] as const,
  ])("%s %s end in good time", (id, _about, identifier) => {
    const list = recordLists.find((one) => one.id === id);
    const fields = list?.fields ?? [];
    const rows = Array.from({ length: ROWS }, (_row, row) =>
      fields.map((field) => valueOf(field, row, identifier)),
    );
    const records = recordsOf(id, [fields.map((field) => field.name), ...rows]);
    expect(records.count).toBe(ROWS);
    const started = performance.now();
    const findings = runChecks(records, { asAt: AS_AT });
    expect(performance.now() - started).toBeLessThan(LIMIT_IN_MILLISECONDS);
    expect(findings.length).toBeGreaterThan(checkRules.length / 100);
  });
});
