import { AGE_BANDS, ageBand, WORKER_AGE_BANDS, workerAgeBand } from "../core/calendar/age-band";
import { ageInYears } from "../core/calendar/age";
import type { Period } from "../core/calendar/period";
import { periodSteps, type PeriodStep } from "../core/calendar/period-steps";
import type { CellError } from "../core/cells/cell-error";
import { cannotGroupBy } from "../core/cells/problems/indicators";
import { referralSourceGroups } from "../core/records/code-lists/referral-source";
import { compactHeading } from "../core/records/heading-text";
import type { RecordColumn, RecordList } from "../core/records/record-list";
import { FACTOR_GROUPS, factorGroups } from "./factor-groups";
import type { RecordRule } from "./indicator";
import { NOT_RECORDED } from "./not-recorded";

/** Splits the records of a list into named groups. */
export interface Grouping {
  readonly title: string;
  /** Name of the field whose cells decide the group of a record; absent where it is worked out from dates. */
  readonly field?: string;
  /** Groups of a record: one, or several where a cell names several, as with factors of an assessment. */
  readonly groupsOf: (record: number) => readonly string[];
  /** The order in which groups are shown; groups not named follow in alphabetical order. */
  readonly order: readonly string[];
}

/** One group for each record. */
const oneGroup =
  (groupOf: (record: number) => string): Grouping["groupsOf"] =>
  (record) => [groupOf(record)];

const byCode = (column: RecordColumn): Grouping => {
  const labels = new Map((column.field.codes ?? []).map((entry) => [entry.code, entry.label]));
  return {
    title: column.field.label,
    field: column.field.name,
    groupsOf: oneGroup((record) => labels.get(column.texts[record] ?? "") ?? NOT_RECORDED),
    order: [...labels.values()],
  };
};

const byAnswer = (column: RecordColumn): Grouping => ({
  title: column.field.label,
  field: column.field.name,
  groupsOf: oneGroup((record) => ["Yes", "No"][1 - (column.flags[record] ?? -1)] ?? NOT_RECORDED),
  order: ["Yes", "No"],
});

const byText = (column: RecordColumn): Grouping => ({
  title: column.field.label,
  field: column.field.name,
  groupsOf: oneGroup((record) => column.texts[record] || NOT_RECORDED),
  order: [],
});

const byNumber = (column: RecordColumn): Grouping => {
  const values = [...new Set(column.numbers)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return {
    title: column.field.label,
    field: column.field.name,
    groupsOf: oneGroup((record) =>
      Number.isNaN(column.numbers[record] ?? NaN) ? NOT_RECORDED : String(column.numbers[record]),
    ),
    order: values.map(String),
  };
};

const byAgeBand = (records: RecordList, on: number): Grouping => {
  const born = records.column("PersonBirthDate")?.numbers;
  const expected = records.column("ExpectedPersonBirthDate")?.numbers;
  const ages = records.column("Age")?.numbers;
  return {
    title: "Age band",
    groupsOf: oneGroup((record) => {
      const birth = born?.[record] ?? NaN;
      if (!Number.isNaN(birth)) return ageBand(ageInYears(birth, on));
      if (!Number.isNaN(expected?.[record] ?? NaN)) return ageBand(-1);
      const age = ages?.[record] ?? NaN;
      return Number.isNaN(age) ? NOT_RECORDED : ageBand(age);
    }),
    order: AGE_BANDS,
  };
};

const byWorkerAgeBand = (born: Float64Array, on: number): Grouping => ({
  title: "Age band",
  groupsOf: oneGroup((record) => {
    const birth = born[record] ?? NaN;
    return Number.isNaN(birth) ? NOT_RECORDED : workerAgeBand(ageInYears(birth, on));
  }),
  order: WORKER_AGE_BANDS,
});

const bySourceGroup = (column: RecordColumn): Grouping => {
  const groups = new Map(
    referralSourceGroups.flatMap(({ group, codes }) => codes.map((code) => [code, group])),
  );
  return {
    title: "Referral source group",
    field: column.field.name,
    groupsOf: oneGroup((record) => groups.get(column.texts[record] ?? "") ?? NOT_RECORDED),
    order: referralSourceGroups.map(({ group }) => group),
  };
};

const byStep = (days: Float64Array, step: PeriodStep, period: Period): Grouping => {
  const parts = periodSteps(period, step);
  return {
    title: step === "month" ? "Month" : "Quarter",
    groupsOf: oneGroup((record) => {
      const day = days[record] ?? NaN;
      return parts.find((part) => day >= part.from && day <= part.to)?.label ?? NOT_RECORDED;
    }),
    order: parts.map((part) => part.label),
  };
};

const byColumn = (column: RecordColumn, period: Period): Grouping => {
  if (column.field.name === "AssessmentFactors") {
    const groupsOf = factorGroups(column);
    return { title: column.field.label, field: column.field.name, groupsOf, order: FACTOR_GROUPS };
  }
  switch (column.field.kind) {
    case "code":
      return byCode(column);
    case "yesNo":
      return byAnswer(column);
    case "number":
      return byNumber(column);
    case "date":
      return byStep(column.numbers, "month", period);
    default:
      return byText(column);
  }
};

const named = (records: RecordList, by: string): RecordColumn | undefined => {
  const wanted = compactHeading(by);
  const field = records.list.fields.find(
    (one) =>
      [one.name, one.label, ...one.synonyms].some((spelling) => compactHeading(spelling) === wanted) ||
      compactHeading(records.column(one.name)?.heading ?? "") === wanted,
  );
  return field && field.kind !== "id" ? records.column(field.name) : undefined;
};

/** Groupings that are worked out from columns, by the words an analyst may use. */
const derived = (by: string, records: RecordList, rule: RecordRule, period: Period): Grouping | undefined => {
  const wanted = compactHeading(by);
  const hasAge = ["PersonBirthDate", "Age"].some((field) => records.column(field));
  if (["age", "ageband", "agegroup"].includes(wanted)) {
    const born = records.column("PersonBirthDate")?.numbers;
    if (records.list.id === "workforce") return born && byWorkerAgeBand(born, period.to);
    return hasAge ? byAgeBand(records, period.to) : undefined;
  }
  const dates = rule.dated === undefined ? undefined : records.column(rule.dated)?.numbers;
  if (dates && wanted === "month") return byStep(dates, "month", period);
  if (dates && wanted === "quarter") return byStep(dates, "quarter", period);
  const source = records.column("ReferralSource");
  return source && ["sourcegroup", "referralsourcegroup"].includes(wanted)
    ? bySourceGroup(source)
    : undefined;
};

/** What the records of a list can be split by, in words for a pane or an error. */
const groupingsFor = (records: RecordList, rule: RecordRule): readonly string[] => {
  const columns = records.list.fields.filter(
    (field) => records.column(field.name) && ["code", "yesNo", "text"].includes(field.kind),
  );
  return [
    ...columns.map((field) => field.label),
    ...["Age band", "Referral source group", "Month", "Quarter"].filter((by) =>
      derived(by, records, rule, { from: 1, to: 1 }),
    ),
  ];
};

/**
 * How to split the records of a list: by a column (census item, label or heading), or by age band,
 * month, quarter or referral source group. Age is taken on the last day of the period.
 *
 * Errors: `#VALUE!` where the list has no such column, with what it can be split by.
 */
export const groupingBy = (
  by: string,
  records: RecordList,
  rule: RecordRule,
  period: Period,
): Grouping | CellError => {
  const grouping = derived(by, records, rule, period);
  if (grouping) return grouping;
  const column = named(records, by);
  return column ? byColumn(column, period) : cannotGroupBy(by, groupingsFor(records, rule));
};
