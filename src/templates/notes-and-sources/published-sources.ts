import type { Benchmarks } from "../../benchmarks/benchmarks";
import { isCellError } from "../../core/cells/cell-error";
import { quoted } from "../theme-sheet/formula-text";
import type { PlannedBlock, PlannedSheet } from "../plan";

const ROWS = { title: 4, header: 5, first: 6 } as const;
const HEADINGS = ["Publication", "Publisher", "Published", "Years used", "Licence", "Page"] as const;

/** First and last year for which a publication gives figures, by its key. */
function yearsOfSources(benchmarks: Benchmarks): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, number[]>();
  for (const { code, measure, years: ofSeries } of benchmarks.indicators())
    for (const year of ofSeries) {
      const source = benchmarks.source(code, year, measure === "" ? undefined : measure);
      if (!isCellError(source)) years.set(source.key, [...(years.get(source.key) ?? []), year]);
    }
  return years;
}

function inWords(years: readonly number[] | undefined): string {
  if (years === undefined || years.length === 0) return "Populations and areas";
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first} to ${last}`;
}

const blocks = (rows: readonly (readonly string[])[], version: string): readonly PlannedBlock[] => [
  { at: "A1", cells: [["Published sources"]], role: "title" },
  { at: "A2", cells: [[`National figures of version ${version} of the benchmark pack`]], role: "subtitle" },
  { at: "A3", cells: [["Cite the publication wherever one of its figures is shown."]], role: "note" },
  { at: `A${ROWS.title}`, cells: [["Publications"]], role: "label" },
  { at: `A${ROWS.header}`, cells: [[...HEADINGS]], role: "heading", wrap: true },
  { at: `A${ROWS.first}`, cells: rows.map((row) => row.slice(0, -1)), role: "body", wrap: true },
  { at: `F${ROWS.first}`, cells: rows.map((row) => row.slice(-1)), role: "link", wrap: true },
];

/** Every publication that the national figures come from. */
export function sourcesSheet(benchmarks: Benchmarks): PlannedSheet {
  const { sources, packVersion } = benchmarks.packInformation();
  const years = yearsOfSources(benchmarks);
  const rows = sources.map(({ key, title, publisher, published, licence, url }) => [
    title,
    publisher,
    published,
    inWords(years.get(key)),
    licence,
    `=HYPERLINK(${quoted(url)},${quoted(`Page of ${title}`)})`,
  ]);
  const last = ROWS.header + rows.length;
  return {
    key: "sources",
    name: "Published sources",
    sections: [
      { key: "opening", kind: "opening", title: "Published sources", firstRow: 1, lastRow: 3 },
      { key: "sources", kind: "table", title: "Publications", firstRow: ROWS.title, lastRow: last },
    ],
    blocks: blocks(rows, packVersion),
    tables: [
      {
        key: "sources",
        name: "PublishedSources",
        range: `A${ROWS.header}:F${last}`,
        style: "plain",
        filter: true,
      },
    ],
    names: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    columnWidths: { A: 60, B: 36, C: 14, D: 22, E: 30, F: 70 },
    rowHeights: { 1: 30, [ROWS.title]: 30, [ROWS.header]: 24 },
    showGridlines: false,
    inputs: [],
  };
}
