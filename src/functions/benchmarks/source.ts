import { isCellError } from "../../core/cells/cell-error";
import type { BenchmarkSource } from "../../benchmarks/benchmarks";
import { defineFunction } from "../define-function";
import { indicatorCode } from "./indicator-code";
import { yearArgument, yearParameter } from "./year-argument";

const PARTS = ["citation", "title", "publisher", "published", "url", "licence", "table"] as const;

const citationOf = ({ publisher, title, published, url, licence }: BenchmarkSource): string =>
  `${publisher} (${published.slice(0, 4)}), ${title}. ${url}. ${licence}`;

export const source = defineFunction({
  id: "SOURCE",
  category: "benchmarks",
  summary: "The publication that an indicator's national figures come from",
  parameters: [
    { name: "indicator", kind: "text", about: 'Code of the indicator, such as "DEC-6"' },
    yearParameter,
    {
      name: "part",
      kind: "text",
      about: '"citation" when left out, "title", "publisher", "published", "url", "licence" or "table"',
      optional: true,
      oneOf: PARTS,
    },
    {
      name: "measure",
      kind: "text",
      about: "A neighbouring field of the indicator; its headline when left out",
      optional: true,
    },
  ],
  gives: "text",
  usesBenchmarks: true,
  examples: [
    {
      call: '=CSPI.SOURCE("PLN-3", 2025, "title")',
      gives: "Children in need, reporting year 2025",
      because: "The release that the figures of 2025 were taken from",
    },
    {
      call: '=CSPI.SOURCE("PLN-3", 2025, "publisher")',
      gives: "Department for Education",
      because: "Cite it wherever the figure is shown",
    },
  ],
  run: ([indicator, year, part = "citation", measure], { benchmarks }) => {
    const wanted = yearArgument(year);
    if (isCellError(wanted)) return wanted;
    const found = benchmarks.source(indicatorCode(indicator), wanted, measure);
    if (isCellError(found)) return found;
    return part === "citation" ? citationOf(found) : found[part];
  },
});
