import type { PackManifest } from "../../src/benchmarks/pack";
import type { PackChanges } from "./change-list";
import type { BuildCheck, CheckOutcome } from "./checks/check";

/** A check with what it found. */
export interface CheckedPack {
  readonly check: BuildCheck;
  readonly outcome: CheckOutcome;
}

const number = (value: number): string => value.toLocaleString("en-GB");

const examples = (lines: readonly string[], most: number): string[] =>
  lines.slice(0, most).map((line) => `- ${line}`);

const checkSection = ({ check, outcome }: CheckedPack): string[] => [
  `### ${check.name}`,
  "",
  `${number(outcome.compared)} compared, ${number(outcome.agreed)} agree, ${number(outcome.explained.length)} explained. ${check.explanation}.`,
  "",
  ...(outcome.listed ? examples(outcome.listed, outcome.listed.length) : examples(outcome.explained, 8)),
  "",
];

const sourceTable = ({ sources }: PackManifest): string[] => [
  "| key | title | publisher | published | tables |",
  "| --- | --- | --- | --- | --- |",
  ...sources.map(
    ({ key, title, url, publisher, published, table }) =>
      `| ${key} | [${title}](${url}) | ${publisher} | ${published} | ${table} |`,
  ),
];

const seriesTable = ({ series }: PackManifest): string[] => [
  "| code | measure | title | unit | years | columns |",
  "| --- | --- | --- | --- | --- | --- |",
  ...series.map((one) => {
    const years = `${one.years[0]}-${one.years[one.years.length - 1]}`;
    const { value, numerator, denominator, fill } = one.columns;
    const columns = [value, numerator, denominator, fill]
      .flatMap((key) => (key === undefined ? [] : [`\`${key.replaceAll("|", ", ")}\``]))
      .join(", ");
    return `| ${one.code} | ${one.measure} | ${one.title} | ${one.unit} | ${years} | ${columns} |`;
  }),
];

/** The page that says what is in the pack, how it was checked and what was left out. */
export const packReport = (
  manifest: PackManifest,
  checked: readonly CheckedPack[],
  gzipped: number,
): string =>
  [
    "# The benchmark pack",
    "",
    "Written by `npm run build:pack`; do not edit.",
    "",
    `Pack ${manifest.packVersion}, schema ${manifest.schemaVersion}: ${number(manifest.series.length)} series, ${number(manifest.figureCount)} figures, ${number(gzipped)} bytes gzipped. ${manifest.attribution}.`,
    "",
    "A figure is traced by its column: `c1.referral_count` is the column `referral_count` of table c1 of its source, in the row of the area's code and the year.",
    "",
    "## Sources",
    "",
    ...sourceTable(manifest),
    "",
    "## Checks",
    "",
    "The build stops when a check finds a difference that is not explained. Explained differences are shown in part; `npm run build:pack -- --explain` prints all.",
    "",
    ...checked.flatMap(checkSection),
    "## Left out",
    "",
    ...manifest.leftOut.map(({ what, reason }) => `- ${what}. ${reason}.`),
    "",
    "## Series",
    "",
    ...seriesTable(manifest),
    "",
  ].join("\n");

/** The page that says what changed against the pack before. */
export const changeReport = (changes: PackChanges): string =>
  [
    "# Changes of the benchmark pack",
    "",
    "Written by `npm run build:pack` whenever the figures change; do not edit.",
    "",
    `From pack ${changes.from} to pack ${changes.to}:`,
    "",
    `- ${number(changes.seriesAdded.length)} series added${named(changes.seriesAdded)}`,
    `- ${number(changes.seriesRemoved.length)} series removed${named(changes.seriesRemoved)}`,
    `- ${number(changes.figuresAdded)} figures added, ${number(changes.figuresRemoved)} removed`,
    `- ${number(changes.figuresChanged.length)} figures changed`,
    "",
    ...examples(changes.figuresChanged, 200),
    ...(changes.figuresChanged.length > 0 ? [""] : []),
  ].join("\n");

const named = (names: readonly string[]): string =>
  names.length === 0 ? "" : `: ${names.slice(0, 250).join("; ")}`;
