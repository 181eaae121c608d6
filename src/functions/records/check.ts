import { CellError, isCellError } from "../../core/cells/cell-error";
import { checksFor, runChecks, type Finding } from "../../core/records/checks/run-checks";
import type { RecordList, RecordListDefinition } from "../../core/records/record-list";
import { findRecordList, recordLists } from "../../core/records/record-lists";
import { indicators } from "../../indicators";
import { indicatorsChanged } from "../../indicators/indicators-changed";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { headingsParameter } from "../headings-parameter";
import { listed, quoted } from "../problems";
import { mappingParameter, othersParameter, recordsParameter } from "./counting-parameters";
import { dayOf, readingOf } from "./general-options";
import { mappingArgument } from "./mapping-argument";
import { mappingByList } from "./mapping-by-list";
import { generalOptionsArgument } from "./options-argument";
import { readAnyLists } from "./read-any-list";

const HEADINGS = {
  problems: [
    "Severity",
    "Problem",
    "Count",
    "Rows of the range",
    "Changes",
    "Effect",
    "What to do",
    "Census rule",
  ],
  rows: ["Row of the range", "Severity", "Problem", "Changes", "Effect", "What to do", "Census rule"],
} as const;

const MOST_ROWS_NAMED = 20;

/** Lines that a sheet can hold below a formula near its top. */
const MOST_LINES = 1_000_000;

const listArgument = (name: string): RecordListDefinition | CellError =>
  findRecordList(name) ??
  new CellError(
    "#VALUE!",
    `There is no list ${quoted(name)}: use ${listed(recordLists.map(({ title }) => title.toLowerCase()))}`,
  );

const rowNumbers = (rows: readonly number[]): string => {
  const named = rows.slice(0, MOST_ROWS_NAMED).join(", ");
  return rows.length > MOST_ROWS_NAMED ? `${named} and ${rows.length - MOST_ROWS_NAMED} more` : named;
};

/** What stands at the end of every line: what changes, how, what to do and whose rule it is. */
const aboutOf = ({ rule }: Finding, { list }: RecordList): ResultCell[] => [
  indicatorsChanged(rule, list.id, indicators).join(", "),
  rule.effect,
  rule.remedy,
  (rule.censusRules ?? []).join(", "),
];

const problemLines = (findings: readonly Finding[], records: RecordList): ResultCell[][] => [
  ...findings.map((finding) => [
    finding.rule.severity,
    finding.rule.title,
    finding.count,
    rowNumbers(finding.rows),
    ...aboutOf(finding, records),
  ]),
  ...records.report.cautions.map(({ sentence, rows }) => ["note", sentence, rows ?? 1, "", "", "", "", ""]),
];

/** A line for each row and problem, in the order of the rows. What the reading noticed is of no row. */
const rowLines = (findings: readonly Finding[], records: RecordList): ResultCell[][] => {
  const lines = findings.flatMap((finding) => {
    const about = aboutOf(finding, records);
    return finding.rows.map((row) => ({
      row,
      cells: [row, finding.rule.severity, finding.rule.title, ...about],
    }));
  });
  lines.sort((a, b) => a.row - b.row);
  const cautions = records.report.cautions.map(({ sentence }) => ["", "note", sentence, "", "", "", ""]);
  const shown = lines.slice(0, MOST_LINES - cautions.length).map(({ cells }) => cells);
  const left = lines.length - shown.length;
  const more = left > 0 ? [["", "note", `${left} more lines: check fewer rows at once`, "", "", "", ""]] : [];
  return [...shown, ...cautions, ...more];
};

const linesOf = { problems: problemLines, rows: rowLines } as const;

/** One line that says that all is well, under the headings of either form. */
const nothingFound = (
  records: RecordList,
  others: readonly RecordList[],
  give: keyof typeof HEADINGS,
): ResultCell[] => {
  const said = `No problem in ${records.count} rows, by ${checksFor(records, others).length} checks`;
  const line = give === "problems" ? ["none", said, 0] : ["", "none", said];
  return HEADINGS[give].map((_heading, column) => line[column] ?? "");
};

export const check = defineFunction({
  id: "CHECK",
  category: "records",
  summary: "What is wrong with a list: each problem with its rows, and what it does to which indicator",
  parameters: [
    { name: "list", kind: "text", about: 'What the list holds, such as "referrals" or "assessments"' },
    recordsParameter,
    {
      name: "extracted",
      kind: "date",
      about: "Day of the extract; without it nothing is called late or in the future",
      optional: true,
    },
    mappingParameter,
    headingsParameter,
    {
      name: "give",
      kind: "text",
      about: '"problems" when left out; "rows" for a line for each row and problem, which can be filtered',
      optional: true,
      oneOf: ["problems", "rows"],
    },
    {
      name: "options",
      kind: "text",
      about:
        '"dateSystem=1904" where the workbook counts its dates from 1904, "dateSystem=1904 list" for the list alone',
      optional: true,
    },
    {
      ...othersParameter,
      about: "Further lists to hold the list against, such as assessments beside referrals",
    },
  ],
  gives: "table",
  source:
    "Census rule is the number of the validation rule of the children in need census (Department for Education) that looks for the same; docs/checks.md lists every check",
  examples: [
    {
      call: '=CSPI.CHECK("assessments", SampleAssessments, DATE(2025,6,30))',
      gives: [
        [
          "Severity",
          "Problem",
          "Count",
          "Rows of the range",
          "Changes",
          "Effect",
          "What to do",
          "Census rule",
        ],
        [
          "warning",
          "Assessment open for more than 45 working days",
          1,
          "7",
          "DEC-6, DEC-13",
          "It counts as open and late, and will count as late once completed.",
          "Authorise it, or fill in the date if it was authorised.",
          "8670Q",
        ],
      ],
      because: "The assessment begun on 10 February is still open on 30 June; the heading is row 1",
    },
    {
      call: '=CSPI.CHECK("assessments", SampleAssessments, DATE(2025,6,30), , FALSE, "rows")',
      gives: [
        [
          7,
          "warning",
          "Assessment open for more than 45 working days",
          "DEC-6, DEC-13",
          "It counts as open and late, and will count as late once completed.",
          "Authorise it, or fill in the date if it was authorised.",
          "8670Q",
        ],
      ],
      because: "The same as a line of its own, without headings",
    },
    {
      call: '=CSPI.CHECK("cin plans", {"Child ID","CIN plan start date","CIN plan end date"; "C1","01/06/2024",""}, , , FALSE, , , {"Child ID","CPP start date","CPP end date"; "C1","01/09/2024",""})',
      gives: [
        [
          "error",
          "Child in need plan and child protection plan at the same time",
          1,
          "2",
          "ACT-16",
          "The child counts both as on a child in need plan and as on a child protection plan.",
          "End the child in need plan on the day on which the child protection plan starts.",
          "4001, 4016, 4017",
        ],
      ],
      because: "The list is held against the further list: both plans of the child are still open",
    },
  ],
  run: ([name, grid, asAt, mapping, headings = true, give = "problems", options, further], context) => {
    const list = listArgument(name);
    if (isCellError(list)) return list;
    const columns = mappingArgument(mapping);
    if (isCellError(columns)) return columns;
    const choices = generalOptionsArgument(options, "CHECK");
    if (isCellError(choices)) return choices;
    const dates = readingOf(choices);
    const { own, others: mappings } = mappingByList(columns);
    const records = context.readings.read(grid, list, own === undefined ? dates : { ...dates, mapping: own });
    if (isCellError(records)) return records;
    const beside = (further ?? []).filter((one) => one !== undefined);
    const others = readAnyLists(beside, context, dates, mappings);
    if (isCellError(others)) return others;
    const day = asAt === undefined ? {} : { asAt: dayOf(asAt, choices) };
    const found = linesOf[give](runChecks(records, { ...day, others }), records);
    const lines = found.length === 0 ? [nothingFound(records, others, give)] : found;
    return headings ? [HEADINGS[give], ...lines] : lines;
  },
});
