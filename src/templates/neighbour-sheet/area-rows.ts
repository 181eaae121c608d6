import { cellAddress } from "../../core/cells/a1";
import { betterFormula } from "../local-polarity";
import type { PlannedBlock } from "../plan";
import type { TemplateInputs } from "../template";
import { plotted } from "../theme-sheet/trend";
import { call, neighboursOf, quoted } from "../theme-sheet/formula-text";
import { NEIGHBOURS, PARAMETERS, RANKED_AREAS, RANKED_FIGURES, ROWS, SORT_KEYS } from "./neighbour-layout";

const RANK = "Rank, lowest first";
const HEADINGS = ["Area", "Closeness", "Figure", "Lower limit (95%)", "Upper limit (95%)", RANK, "Sort key"];
const WORDS = ["Area", "Closeness", RANK];
const RANKED_HEADINGS = [
  "Area, ranked",
  "Neighbour",
  "This authority",
  "Drawn lower limit (95%)",
  "Drawn upper limit (95%)",
];
/** Stands before the authority's name, so that its bar is known without its colour. */
const OWN_MARK = "► ";
const RANKED_IN_WORDS =
  "The chart shows this table from the lowest figure to the highest: neighbours as pale columns, this " +
  "authority as a dark column with its figure in it and a pointer (►) before its name. Dashes are the limits " +
  "of each 95% interval; without published counts there is none, and its cell holds #N/A. Where intervals " +
  "overlap, two areas may not differ.";
const NOT_APPLICABLE = "[z]";
const UNIT = call("DEFINE", PARAMETERS.indicator, quoted("unit"));

const { authority, year, indicator } = PARAMETERS;

/** What the workbook chooses for all its sheets. */
export type NeighbourChoices = Pick<TemplateInputs, "neighbourEdition" | "polarity">;

const neighbour = (place: number, column: number, edition: number): string =>
  `=INDEX(${call("NEIGHBOURS", authority, quoted(String(edition)), "FALSE")},${place},${column})`;

/** Area and closeness of every row. */
const areas = (edition: number): readonly (readonly string[])[] => [
  [`=${call("AREA", authority)}`, "This authority"],
  ...Array.from({ length: NEIGHBOURS }, (_neighbour, index) => [
    neighbour(index + 1, 2, edition),
    neighbour(index + 1, 4, edition),
  ]),
  ["England", NOT_APPLICABLE],
  [`=${call("AREA", `"region of "&${authority}`)}`, NOT_APPLICABLE],
];

/** Figure and limits; limits only where counts are published with the figure. */
function figures(row: number): readonly string[] {
  const area = `$A$${row}`;
  const limit = (part: string): string =>
    `=IFERROR(${call("BENCHMARK", indicator, area, year, `"${part}"`)},"[x]")`;
  return [`=${call("BENCHMARK", indicator, area, year)}`, limit("lower"), limit("upper")];
}

/** Rank among the neighbours; not where neither higher nor lower is better. */
function rank(row: number, polarity: TemplateInputs["polarity"]): string {
  const figure = `$C$${row}`;
  const isRanked = `AND(ISNUMBER(${figure}),${betterFormula(indicator, polarity)}<>"neither")`;
  return `=IF(${isRanked},COUNTIF(${RANKED_FIGURES},"<"&${figure})+1&" of "&COUNT(${RANKED_FIGURES}),"[z]")`;
}

/** Headings stand over their figures: at the right over numbers, at the left over words. */
function areaHeadings(): readonly PlannedBlock[] {
  return HEADINGS.map((heading, index) => ({
    at: cellAddress(ROWS.areasHeader - 1, index),
    cells: [[heading]],
    role: "heading",
    wrap: true,
    valign: "top",
    align: WORDS.includes(heading) ? "left" : "right",
    ...(heading === RANK ? { indent: 1 } : {}),
  }));
}

/** The areas in their own order: the authority, its neighbours by closeness, England, the region. */
export function areaBlocks({ neighbourEdition = 2025, polarity }: NeighbourChoices): readonly PlannedBlock[] {
  const named = areas(neighbourEdition);
  const rows = named.map((_area, index) => ROWS.own + index);
  return [
    { at: `A${ROWS.areasTitle}`, cells: [["Neighbours by closeness"]], role: "label" },
    ...areaHeadings(),
    { at: `A${ROWS.own}`, cells: named, role: "body" },
    { at: `C${ROWS.own}`, cells: rows.map(figures), role: "number", numberFormat: "#,##0.0" },
    {
      at: `F${ROWS.own}`,
      cells: rows.map((row) => [row > ROWS.lastNeighbour ? NOT_APPLICABLE : rank(row, polarity)]),
      role: "body",
      indent: 1,
    },
    {
      at: `G${ROWS.own}`,
      cells: rows.map((row) => [row > ROWS.lastNeighbour ? NOT_APPLICABLE : sortKey(row)]),
      role: "number",
      numberFormat: "#,##0.0",
    },
  ];
}

/** A figure that was not published ranks below all; the row number parts equal figures. */
const sortKey = (row: number): string => `=IF(ISNUMBER($C$${row}),$C$${row},-1)+ROW()/1000000`;

/** The finding in words: the authority's figure and its neighbours' median. */
function rankedTitle(neighbourEdition: TemplateInputs["neighbourEdition"]): string {
  const period = call("BENCHMARK", indicator, authority, year, '"period"');
  const own = `$C$${ROWS.own}`;
  const median = call("BENCHMARK", indicator, neighboursOf(authority, neighbourEdition), year);
  const sign = `IF(${UNIT}="per cent","%","")`;
  const words = (figure: string): string => `IFERROR(TEXT(${figure},"#,##0.0")&${sign},"no figure")`;
  return (
    `=${call("DEFINE", indicator, '"short title"')}&", "&${period}&": "&${authority}&" "&${words(own)}` +
    `&" and its neighbours' median "&${words(median)}`
  );
}

/** The same areas from the lowest figure up, under their chart. */
export function rankedBlocks({ neighbourEdition }: NeighbourChoices): readonly PlannedBlock[] {
  const rows = Array.from({ length: NEIGHBOURS + 1 }, (_row, index) => {
    const place = `MATCH(SMALL(${SORT_KEYS},${index + 1}),${SORT_KEYS},0)`;
    const figure = `INDEX(${RANKED_FIGURES},${place})`;
    const area = `INDEX(${RANKED_AREAS},${place})`;
    const isOwn = `${place}=1`;
    const limit = (column: string): string =>
      plotted(`INDEX(${RANKED_FIGURES.replaceAll("$C", `$${column}`)},${place})`);
    return [
      `=IF(${isOwn},"${OWN_MARK}"&${area},${area})`,
      `=IF(${isOwn},"[z]",${figure})`,
      `=IF(${isOwn},${figure},"[z]")`,
      limit("D"),
      limit("E"),
    ];
  });
  return [
    { at: `A${ROWS.rankedTitle}`, cells: [[rankedTitle(neighbourEdition)]], role: "label" },
    { at: `J${ROWS.rankedTitle}`, cells: [[`=${UNIT}`]], role: "unit" },
    { at: `A${ROWS.rankedChart}`, cells: [[RANKED_IN_WORDS]], role: "note", wrap: true },
    { at: `A${ROWS.rankedHeader}`, cells: [RANKED_HEADINGS.slice(0, 1)], role: "heading", wrap: true },
    {
      at: `B${ROWS.rankedHeader}`,
      cells: [RANKED_HEADINGS.slice(1)],
      role: "heading",
      wrap: true,
      align: "right",
    },
    { at: `A${ROWS.rankedFirst}`, cells: rows.map(([area = ""]) => [area]), role: "body" },
    {
      at: `B${ROWS.rankedFirst}`,
      cells: rows.map(([, ...rest]) => rest),
      role: "number",
      numberFormat: "#,##0.0",
    },
  ];
}
