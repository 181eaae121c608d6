import { CellError, isCellError } from "../../core/cells/cell-error";
import { checksFor, runChecks, type Finding } from "../../core/records/checks/run-checks";
import type { RecordList, RecordListDefinition } from "../../core/records/record-list";
import { findRecordList, recordLists } from "../../core/records/record-lists";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { headingsParameter } from "../headings-parameter";
import { listed, quoted } from "../problems";
import { mappingParameter, recordsParameter } from "./counting-parameters";
import { mappingArgument } from "./mapping-argument";

const HEADINGS = ["Severity", "Problem", "Count", "Rows of the range", "Changes", "Effect", "What to do"];

const MOST_ROWS_NAMED = 20;

const listArgument = (name: string): RecordListDefinition | CellError =>
  findRecordList(name) ??
  new CellError(
    "#VALUE!",
    `There is no list ${quoted(name)}: use ${listed(recordLists.map(({ title }) => title.toLowerCase()))}`,
  );

const rowNumbers = (rows: readonly number[]): string => {
  const named = rows.slice(0, MOST_ROWS_NAMED).join(", ");
  return rows.length > MOST_ROWS_NAMED ? `${named} …` : named;
};

const rowOf = ({ rule, count, rows }: Finding): ResultCell[] => [
  rule.severity,
  rule.title,
  count,
  rowNumbers(rows),
  rule.affects.join(", "),
  rule.effect,
  rule.remedy,
];

/** What the reading itself noticed: headings met twice, totals left out, columns without a heading. */
const cautionRow = (caution: string): ResultCell[] => ["note", caution, 1, "", "", "", ""];

const nothingFound = (records: RecordList): ResultCell[] => [
  "none",
  `No problem in ${records.count} rows, by ${checksFor(records).length} checks`,
  0,
  "",
  "",
  "",
  "",
];

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
  ],
  gives: "table",
  examples: [
    {
      call: '=CSPI.CHECK("assessments", SampleAssessments, DATE(2025,6,30))',
      gives: [
        ["Severity", "Problem", "Count", "Rows of the range", "Changes", "Effect", "What to do"],
        [
          "warning",
          "Assessment open for more than 45 working days",
          1,
          "7",
          "DEC-6",
          "It is not in the figure yet and will count as late.",
          "Authorise it, or fill in the date if it was authorised.",
        ],
      ],
      because: "The assessment begun on 10 February is still open on 30 June; the heading is row 1",
    },
  ],
  run: ([name, grid, asAt, mapping, headings = true], { readings }) => {
    const list = listArgument(name);
    if (isCellError(list)) return list;
    const columns = mappingArgument(mapping);
    if (isCellError(columns)) return columns;
    const records = readings.read(grid, list, columns === undefined ? {} : { mapping: columns });
    if (isCellError(records)) return records;
    const found = [
      ...runChecks(records, asAt === undefined ? {} : { asAt }).map(rowOf),
      ...records.report.cautions.map(cautionRow),
    ];
    const rows = found.length === 0 ? [nothingFound(records)] : found;
    return headings ? [HEADINGS, ...rows] : rows;
  },
});
