import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Period } from "../../core/calendar/period";
import type { ColumnMapping, RecordList } from "../../core/records/record-list";
import { indicators } from "../../indicators/index";
import type { Indicator } from "../../indicators/indicator";
import { ruleFor, type MeasureSettings } from "../../indicators/measure";
import { defineFunction } from "../define-function";
import { themeArgument } from "../framework/theme-argument";
import type { ResultCell } from "../function";
import { quoted } from "../problems";
import * as parameters from "./counting-parameters";
import { isAnnualised, periodOf, readingOf } from "./general-options";
import { mappingArgument } from "./mapping-argument";
import { mappingByList } from "./mapping-by-list";
import { measureOnce } from "./measure-once";
import { MEASURE_HEADINGS, measureRow } from "./measure-row";
import { optionsForEach } from "./options-argument";
import { readAnyLists } from "./read-any-list";
import { namesAnArea, populationArgument } from "./population-argument";

const POPULATION_AT = 3;

const HEADINGS = ["Code", "Indicator", ...MEASURE_HEADINGS];

const noLists = new CellError(
  "#N/A",
  "No list is given: add the lists with their headings, such as Referrals[#All]",
);

/** Several lists are read, so a pair has to say whose heading it is. */
const ofNoList = (mapping: ColumnMapping): CellError =>
  new CellError(
    "#VALUE!",
    `The mapping of ${quoted(Object.keys(mapping)[0] ?? "")} names no list: write "referrals: Date of referral=Rcvd"`,
  );

const rowOf = (
  indicator: Indicator,
  lists: readonly RecordList[],
  period: Period,
  settings: MeasureSettings,
): ResultCell[] | CellError => {
  const list = lists.find((one) => ruleFor(indicator, one) !== undefined);
  const names = [indicator.code, indicator.title];
  if (list === undefined) return [...names, ...MEASURE_HEADINGS.map(() => "[x]")];
  const others = lists.filter((one) => one !== list);
  const measure = measureOnce(indicator, list, period, { ...settings, others });
  return isCellError(measure) ? measure : [...names, ...measureRow(indicator, measure)];
};

export const themetable = defineFunction({
  id: "THEMETABLE",
  category: "records",
  summary: "All indicators of a theme from the lists given, in one table that spills",
  parameters: [
    { name: "theme", kind: "value", about: "Number of the theme, 1 to 5, or words of its title" },
    parameters.fromParameter,
    parameters.toParameter,
    parameters.populationParameter,
    {
      ...parameters.mappingParameter,
      about:
        'Headings not recognised, each with its list: two columns or "referrals: Date of referral=Rcvd; reviews: …"; one taken wrongly: "contacts: Outcome=not read"',
    },
    {
      ...parameters.optionsParameter,
      about:
        'Choices of the counting rules, such as "timescale=15; vacancies=12.5"; each goes to the indicators that know it',
    },
    {
      name: "lists",
      kind: "records",
      about: "The lists with their headings, as many as there are; [x] where none gives an indicator",
      optional: true,
      repeating: true,
    },
  ],
  gives: "table",
  usesBenchmarks: (args) => namesAnArea(args[POPULATION_AT]),
  examples: [
    {
      call: "=CSPI.THEMETABLE(3, DATE(2024,4,1), DATE(2025,3,31), , , , SampleReferrals, SampleAssessments)",
      gives: [
        ["Code", "Indicator", "Value", "Numerator", "Denominator", "Lower 95%", "Upper 95%"],
        ["DEC-1", "Referrals closed with no further action", 33.3, 2, 6, 9.7, 70.0],
        ["DEC-2", "Referrals assessed and found not in need", "[x]", "[x]", "[x]", "[x]", "[x]"],
        ["DEC-3", "Re-referrals within 12 months", 33.3, 2, 6, 9.7, 70.0],
        ["DEC-4", "Initial assessments completed within 10 working days", "[x]", "[x]", "[x]", "[x]", "[x]"],
        ["DEC-5", "Core assessments completed within 35 working days", "[x]", "[x]", "[x]", "[x]", "[x]"],
        ["DEC-6", "Single assessments completed within 45 working days", 75, 3, 4, 30.1, 95.4],
        ["DEC-7", "Initial conferences held within 15 working days", "[x]", "[x]", "[x]", "[x]", "[x]"],
        [
          "DEC-8",
          "Section 47 enquiries that led to an initial conference",
          "[x]",
          "[x]",
          "[x]",
          "[x]",
          "[x]",
        ],
        ["DEC-9", "Duration of care and supervision proceedings", "[x]", "[x]", "[x]", "[x]", "[x]"],
        ["DEC-10", "Length of time children are in need", "[x]", "[x]", "[x]", "[x]", "[x]"],
        ["DEC-11", "Median working days from start to completion of assessment", 30, 4, "[z]", "[z]", "[z]"],
        ["DEC-12", "Initial conferences that led to a plan", "[x]", "[x]", "[x]", "[x]", "[x]"],
        ["DEC-13", "Open assessments past 45 working days", 0, 0, 1, 0, 79.3],
        [
          "DEC-14",
          "Initial conferences not held that are past 15 working days",
          "[x]",
          "[x]",
          "[x]",
          "[x]",
          "[x]",
        ],
        ["DEC-15", "Assessments that found no need for social care", "[x]", "[x]", "[x]", "[x]", "[x]"],
      ],
      because: "One formula for the theme; [x] where a list or a column is missing",
    },
  ],
  run: ([theme, from, to, population, mapping, options, lists], context) => {
    const wanted = themeArgument(theme);
    if (isCellError(wanted)) return wanted;
    const ofTheme = indicators.filter((one) => one.theme === wanted.number);
    const choices = optionsForEach(ofTheme, options, `Theme ${wanted.number}`);
    if (isCellError(choices)) return choices;
    const { general } = choices;
    const period = periodOf({ from, to }, general);
    const children = populationArgument(population, period.to, () => context.benchmarks);
    if (isCellError(children)) return children;
    const given = (lists ?? []).filter((grid) => grid !== undefined);
    if (given.length === 0) return noLists;
    const columns = mappingArgument(mapping);
    if (isCellError(columns)) return columns;
    const { own, others: mappings } = mappingByList(columns);
    if (own !== undefined) return ofNoList(own);
    const read = readAnyLists(given, context, readingOf(general), mappings);
    if (isCellError(read)) return read;
    const settings = {
      ...(children === undefined ? {} : { population: children }),
      ...(isAnnualised(general) ? { annualise: true } : {}),
    };
    const rows = ofTheme.map((one) => rowOf(one, read, period, { ...settings, options: choices.of(one) }));
    return rows.find(isCellError) ?? [HEADINGS, ...(rows as readonly ResultCell[][])];
  },
});
