import { formatOfUnit } from "../../functions/number-formats";
import type { PlannedBlock, PlannedContent, PlannedValidation } from "../plan";
import { call, neighboursOf, quoted, whereNumbers } from "../theme-sheet/formula-text";
import { isRate, isShare, measureFormula, NOT_APPLICABLE, perOf } from "../theme-sheet/indicator-cells";
import {
  CELLS,
  HEADING_HEIGHT,
  headings,
  publishedYear,
  SECTION_HEIGHT,
  type BuildPart,
  type DeepDive,
} from "./part";

const HEADINGS = [
  "Whose figure",
  "Value",
  "Numerator",
  "Denominator",
  "Lower limit (95%)",
  "Upper limit (95%)",
  "Period",
  "Compared with England",
];

/** Only #VALUE! and #N/A become shorthand: #NAME?, as when the add-in is not loaded, stays in sight. */
const orShorthand = (formula: string): string =>
  `=LET(figure,${formula},IF(ISERROR(figure),IF(OR(ERROR.TYPE(figure)=3,ERROR.TYPE(figure)=7),"[x]",figure),figure))`;

const countedCells = (measure: string): readonly PlannedContent[] =>
  [1, 2, 3, 4, 5].map((column) => orShorthand(`INDEX(${measure.slice(1)},1,${column})`));

/** Value and limits from a numerator and a denominator that are typed in. */
function typedCells({ indicator }: DeepDive, row: number): readonly PlannedContent[] {
  if (!isShare(indicator)) return [null, ...Array.from({ length: 4 }, () => NOT_APPLICABLE)];
  const counts = [`$C$${row}`, `$D$${row}`];
  const per = isRate(indicator) ? [String(perOf(indicator))] : [];
  const [value, interval] = isRate(indicator) ? ["RATE", "RATE.CI"] : ["PERCENT", "PERCENT.CI"];
  const limit = (which: string): string =>
    indicator.interval === "none"
      ? NOT_APPLICABLE
      : whereNumbers(counts, call(interval ?? "", ...counts, ...per, "95", quoted(which)));
  return [
    whereNumbers(counts, call(value ?? "", ...counts, ...per)),
    null,
    null,
    limit("lower"),
    limit("upper"),
  ];
}

const PARTS = ["value", "numerator", "denominator", "lower", "upper"] as const;

function publishedCells({ indicator }: DeepDive, area: string): readonly PlannedContent[] {
  const code = quoted(indicator.code);
  const figure = (part: string): string =>
    call("BENCHMARK", code, area, publishedYear(indicator), quoted(part));
  // The own figure keeps its error, which says what is wrong with the authority or the year.
  const shown = (part: string): string =>
    area === CELLS.authority ? `=${figure(part)}` : `=IFNA(${figure(part)},"[x]")`;
  const cells = PARTS.map((part) => (part === "value" ? shown(part) : `=IFERROR(${figure(part)},"[x]")`));
  return [...cells, shown("period")];
}

function comparison({ indicator, isPublished }: DeepDive, local: number, england: number): string {
  if (!isPublished || !isShare(indicator) || indicator.interval === "none") return NOT_APPLICABLE;
  const cells = [`$C$${local}`, `$D$${local}`, `$B$${england}`];
  return whereNumbers(cells, call("COMPARE", ...cells, String(perOf(indicator)), quoted(indicator.better)));
}

const areasOf = ({ edition }: DeepDive): readonly (readonly [string, string])[] => [
  ["This authority, published", CELLS.authority],
  ["England", '"England"'],
  ["Its region", `"region of "&${CELLS.authority}`],
  ["Neighbours' median", neighboursOf(CELLS.authority, edition)],
];

/** Name, figures, and period with comparison: of the local value, then of each published area. */
function blocksOf(on: DeepDive, local: number): readonly PlannedBlock[] {
  const { indicator, isPublished } = on;
  const areas = isPublished ? areasOf(on) : [];
  const published = areas.map(([, area]) => publishedCells(on, area));
  const inUnit = formatOfUnit(indicator.unit, indicator.decimals);
  const format = [inUnit, "#,##0", "#,##0", inUnit, inUnit];
  const day = (cell: string): string => `TEXT(${cell},"d mmm yyyy")`;
  const period = `=${day(CELLS.from)}&" to "&${day(CELLS.to)}`;
  const measure = measureFormula(on);
  const name = measure ? "Local, counted from the list" : "Local, typed in";
  return [
    { at: `A${local}`, cells: [[name], ...areas.map(([area]) => [area])], role: "body", wrap: true },
    {
      at: `B${local}`,
      cells: [
        measure ? countedCells(measure) : typedCells(on, local),
        ...published.map((cells) => cells.slice(0, PARTS.length)),
      ],
      role: "number",
      numberFormat: [format, ...areas.map(() => format)],
    },
    {
      at: `G${local}`,
      cells: [
        [period, comparison(on, local, local + 2)],
        ...published.map((cells) => [cells[PARTS.length] ?? null, NOT_APPLICABLE]),
      ],
      role: "body",
      wrap: true,
      indent: 1,
    },
  ];
}

const typedValidation = (range: string): PlannedValidation => ({
  range,
  rule: { kind: "decimal", minimum: 0 },
  prompt: { title: "Type a figure", message: "The number of children or events, as the notes define it" },
  error: "Type a number that is not negative",
});

/** The local value with its interval, beside the published figures. */
export const figuresTable: BuildPart = (on, row) => {
  const { indicator, list, isPublished } = on;
  const [header, local] = [row + 1, row + 2];
  const typed = isShare(indicator) ? [`$C$${local}`, `$D$${local}`] : [`$B$${local}`];
  const inputs = list ? [] : typed;
  const last = local + (isPublished ? areasOf(on).length : 0);
  const range = `A${header}:H${last}`;
  return {
    section: { key: "figures", kind: "table", title: "Local value and published figures" },
    rows: last - row + 1,
    blocks: [
      { at: `A${row}`, cells: [["Local value beside published figures"]], role: "label" },
      ...headings(header, HEADINGS.slice(0, 6)),
      { at: `G${header}`, cells: [HEADINGS.slice(6)], role: "heading", wrap: true, indent: 1 },
      ...blocksOf(on, local),
      ...inputs.map((input) => ({ at: input.replaceAll("$", ""), cells: [[null]], role: "input" }) as const),
    ],
    tables: [{ key: "figures", name: "DeepDiveFigures", range, style: "banded", filter: false }],
    validations: inputs.map(typedValidation),
    inputs,
    rowHeights: { [row]: SECTION_HEIGHT, [header]: HEADING_HEIGHT },
  };
};
