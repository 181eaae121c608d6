import { isoDate } from "../../src/core/calendar/excel-dates";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid, Scalar } from "../../src/core/cells/grid";
import { samples } from "../../src/functions/examples/index";
import type { CustomFunction, FunctionCategory, Parameter } from "../../src/functions/function";
import { generatedFrom, markdownTable, paragraphs } from "./markdown";

const CATEGORIES: Readonly<Record<FunctionCategory, string>> = {
  framework: "Framework",
  records: "From records",
  calendar: "Calendar",
  statistics: "Statistics",
  benchmarks: "Benchmarks",
  disclosure: "Disclosure",
  answers: "Local answers",
};

const INTRODUCTION = [
  "# Functions",
  "Type `=CSPI.` in a cell to see them. Every example below is worked out by the tests.",
  "Percentages are given as they are published: 82.4 stands for 82.4%. A figure that was not published keeps its shorthand: `[c]` suppressed, `[x]` not available, `[z]` not applicable, `[low]` rounds to nothing, `[u]` of low reliability; and so does anything worked out from it. A year is the one in which the reporting year ends. Dates may be Excel dates or text with the day first. A problem that you can put right is `#VALUE!` or `#N/A` with a sentence: select the cell to read it.",
];

const KINDS: Readonly<Record<Parameter["kind"], string>> = {
  number: "number",
  text: "text",
  boolean: "TRUE or FALSE",
  date: "date",
  value: "number or text",
  range: "range",
  records: "list with headings",
};

const signatureOf = ({ id, parameters }: CustomFunction): string => {
  const names = parameters.map(({ name, optional, repeating }) => {
    const all = repeating === true ? `${name}, …` : name;
    return optional === true ? `[${all}]` : all;
  });
  return `=CSPI.${id}(${names.join(", ")})`;
};

const scalarText = (cell: Scalar): string => {
  if (cell === null) return "";
  if (isCellError(cell)) return `${cell.code} ${cell.message}`;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
};

const MOST_ROWS = 4;

const gridText = (grid: Grid): string => {
  const rows = grid.slice(0, MOST_ROWS).map((row) => row.map(scalarText).join(" · "));
  const more = grid.length > MOST_ROWS ? `<br>… (${grid.length} rows)` : "";
  return rows.join("<br>") + more;
};

const resultText = (gives: Scalar | Grid): string =>
  Array.isArray(gives) ? gridText(gives as Grid) : scalarText(gives as Scalar);

const examplesOf = ({ examples }: CustomFunction): string =>
  markdownTable(
    ["Example", "Gives", "Because"],
    examples
      .filter(({ hidden }) => hidden !== true)
      .map(({ call, gives, because }) => [`\`${call}\``, resultText(gives), because]),
  );

const parametersOf = ({ parameters }: CustomFunction): string =>
  parameters.length === 0
    ? ""
    : markdownTable(
        ["Argument", "Takes", "About"],
        parameters.map((one) => [
          one.optional === true ? `${one.name} (optional)` : one.name,
          KINDS[one.kind],
          one.about,
        ]),
      );

const sectionOf = (fn: CustomFunction): string =>
  paragraphs([
    `### ${fn.id}`,
    `${fn.summary}.`,
    `\`${signatureOf(fn)}\``,
    parametersOf(fn),
    examplesOf(fn),
    fn.source === undefined ? null : `Source: ${fn.source}.`,
  ]);

const categorySection = (category: FunctionCategory, functions: readonly CustomFunction[]): string => {
  const own = functions.filter((fn) => fn.category === category);
  return own.length === 0 ? "" : paragraphs([`## ${CATEGORIES[category]}`, ...own.map(sectionOf)]);
};

const dayFirst = (day: number): string => isoDate(day).split("-").reverse().join("/");

const sampleRows = ([headings = [], ...rows]: Grid): string[][] =>
  rows.map((row) =>
    row.map((cell, column) => {
      const isDate = typeof cell === "number" && / date|date of/i.test(scalarText(headings[column] ?? null));
      return isDate ? dayFirst(cell) : scalarText(cell);
    }),
  );

const samplesSection = (): string =>
  paragraphs([
    "## Sample lists",
    "The made-up lists that the examples name.",
    ...Object.entries(samples).map(([name, grid]) =>
      paragraphs([`### ${name}`, markdownTable((grid[0] ?? []).map(scalarText), sampleRows(grid))]),
    ),
  ]);

/** The page docs/functions.md. */
export const functionsPage = (functions: readonly CustomFunction[]): string =>
  paragraphs([
    generatedFrom("src/functions"),
    ...INTRODUCTION,
    ...(Object.keys(CATEGORIES) as FunctionCategory[]).map((one) => categorySection(one, functions)),
    samplesSection(),
  ]);
