import { isCellError } from "../../core/cells/cell-error";
import { findIndicator } from "../../indicators/index";
import type { Indicator } from "../../indicators/indicator";
import { plainCell } from "../coerce";
import { defineFunction } from "../define-function";
import { generalOptions } from "../records/general-options";
import { indicatorCard } from "./indicator-card";

const PARTS = [
  "definition",
  "title",
  "short title",
  "question",
  "numerator",
  "denominator",
  "unit",
  "better",
  "measured",
  "source",
  "cautions",
  "counts",
  "follows",
  "options",
  "list",
  "card",
] as const;

type Part = Exclude<(typeof PARTS)[number], "card">;

const NOT_APPLICABLE = "[z]";

const optionsOf = ({ fromRecords }: Indicator): string =>
  (fromRecords.length === 0
    ? []
    : [...fromRecords.flatMap(({ options }) => options ?? []), ...generalOptions]
  )
    .map(({ name, about, default: usual, oneOf }) => {
      const choices = oneOf === undefined ? "" : ` (${oneOf.map(String).join(", ")})`;
      return `${name}=${String(usual)}${choices}: ${about}`;
    })
    .join("; ");

const ruleOf = ({ fromRecords }: Indicator, part: "counts" | "follows" | "list"): string =>
  fromRecords.map((rule) => rule[part].replaceAll("-", part === "list" ? " " : "-")).join(" / ");

const partOf = (indicator: Indicator, part: Part): string => {
  switch (part) {
    case "short title":
      return indicator.shortTitle;
    case "source":
      return indicator.source === null ? "" : `${indicator.source.publisher}: ${indicator.source.title}`;
    case "cautions":
      return indicator.cautions.join(" ");
    case "options":
      return optionsOf(indicator);
    case "counts":
    case "follows":
    case "list":
      return ruleOf(indicator, part);
    default:
      return indicator[part];
  }
};

export const define = defineFunction({
  id: "DEFINE",
  category: "framework",
  summary: "What an indicator is: its definition, or another part of it such as numerator, source or options",
  parameters: [
    { name: "indicator", kind: "text", about: 'Code of the indicator, such as "DEC-6"' },
    {
      name: "part",
      kind: "text",
      about: '"definition" when left out, "title", "numerator", "denominator", "better", "source", "card" …',
      optional: true,
      oneOf: PARTS,
    },
  ],
  gives: "text",
  usesBenchmarks: ([, part]) => String(plainCell(part)).trim().toLowerCase() === "card",
  examples: [
    {
      call: '=CSPI.DEFINE("DEC-6")',
      gives:
        "Assessments completed (authorised) in the year within 45 working days, as a percentage of all assessments completed in the year. Assessments still open are in neither.",
      because: "The wording that the pane and the help show as well",
    },
    {
      call: '=CSPI.DEFINE("dec6", "better")',
      gives: "higher",
      because: "A higher share is better; codes may be typed in any case",
    },
    {
      call: '=CSPI.DEFINE("DEC-6", "card")',
      gives: "DEC-6",
      because:
        "A card with definition, source and latest figures where Excel shows cards, the code elsewhere",
    },
  ],
  run: ([code, part = "definition"], { benchmarks }) => {
    const indicator = findIndicator(code);
    if (isCellError(indicator)) return indicator;
    if (part === "card") return indicatorCard(indicator, benchmarks);
    return partOf(indicator, part) || NOT_APPLICABLE;
  },
});
