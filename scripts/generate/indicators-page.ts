import { findRecordList } from "../../src/core/records/record-lists";
import type { Better, Indicator, RecordRule, Theme } from "../../src/indicators/indicator";
import { generatedFrom, markdownTable, paragraphs } from "./markdown";

const INTRODUCTION = [
  "# Indicators",
  "The indicators by theme, with the wording that the pane and `=CSPI.DEFINE` show. **The codes are CSPI's own.** Where records can be counted, the rule says how, and which source it follows.",
];

const BETTER: Readonly<Record<Better, string>> = {
  higher: "higher is better",
  lower: "lower is better",
  neither: "neither higher nor lower is better: a question, not a verdict",
};

const optionsOf = ({ options = [] }: RecordRule): string =>
  options.length === 0
    ? ""
    : markdownTable(
        ["Option", "Usual", "Choices", "About"],
        options.map(({ name, default: usual, oneOf, about }) => [
          name,
          String(usual),
          oneOf?.map(String).join(", ") ?? "any",
          about,
        ]),
      );

/** What a split by the column that decides the figure gives: shares of the whole, or parts of the figure. */
const splitsOf = (rule: RecordRule): string => {
  const labelled = (fields: readonly string[]): string =>
    fields
      .map((name) => findRecordList(rule.list)?.fields.find((field) => field.name === name)?.label ?? name)
      .join(" or ");
  const [shares, parts] = [rule.sharesBy?.({}) ?? [], rule.partsBy ?? []];
  if (shares.length > 0) return `Split by ${labelled(shares)}: each group's share of all that is counted.`;
  return parts.length > 0 ? `Split by ${labelled(parts)}: each group's part of the figure.` : "";
};

const ruleOf = (rule: RecordRule): string =>
  paragraphs([
    `**Counted from ${rule.list.replaceAll("-", " ")}** (needs ${rule.needs.join(", ")}). ${rule.counts}`,
    `Follows: ${rule.follows}`,
    splitsOf(rule),
    optionsOf(rule),
  ]);

const sectionOf = (indicator: Indicator): string =>
  paragraphs([
    `### ${indicator.code} ${indicator.title}`,
    indicator.question,
    indicator.definition,
    [
      `- Numerator: ${indicator.numerator}`,
      `- Denominator: ${indicator.denominator}`,
      `- Unit: ${indicator.unit}, ${indicator.measured}; ${BETTER[indicator.better]}`,
      `- Published: ${indicator.source === null ? "no; a local measure" : `${indicator.source.publisher}, ${indicator.source.title}`}`,
      ...indicator.cautions.map((caution) => `- Mind: ${caution}`),
    ].join("\n"),
    ...indicator.fromRecords.map(ruleOf),
  ]);

const themeSection = (theme: Theme, indicators: readonly Indicator[]): string =>
  paragraphs([
    `## Theme ${theme.number}: ${theme.title}`,
    theme.about,
    ...indicators.filter((one) => one.theme === theme.number).map(sectionOf),
  ]);

/** The page docs/indicators.md. */
export const indicatorsPage = (themes: readonly Theme[], indicators: readonly Indicator[]): string =>
  paragraphs([
    generatedFrom("src/indicators"),
    ...INTRODUCTION,
    ...themes.map((theme) => themeSection(theme, indicators)),
  ]);
