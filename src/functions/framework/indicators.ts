import { isCellError } from "../../core/cells/cell-error";
import { indicators as allIndicators } from "../../indicators/index";
import { defineFunction } from "../define-function";
import { headingsParameter } from "../headings-parameter";
import { themeArgument, themeParameter } from "./theme-argument";

export const indicators = defineFunction({
  id: "INDICATORS",
  category: "framework",
  summary:
    "The indicators of the framework or of one theme, with unit, polarity and the list each is counted from",
  parameters: [themeParameter, headingsParameter],
  gives: "table",
  examples: [
    {
      call: '=CSPI.INDICATORS("outcomes", FALSE)',
      gives: [
        [
          "OUT-1",
          "Hospital admissions caused by unintentional and deliberate injuries to children",
          1,
          "per 10,000 children",
          "lower",
          "[z]",
        ],
        ["OUT-2", "Child death reviews that identified modifiable factors", 1, "number", "neither", "[z]"],
        ["OUT-3", "Attainment of children in need at the end of key stage 2", 1, "per cent", "higher", "[z]"],
        ["OUT-4", "Attainment of children in need at the end of key stage 4", 1, "score", "higher", "[z]"],
        ["OUT-5", "Persistent absence of children in need", 1, "per cent", "lower", "[z]"],
        ["OUT-6", "Suspensions and permanent exclusions of children in need", 1, "per cent", "lower", "[z]"],
        [
          "OUT-7",
          "First-time entrants to the youth justice system",
          1,
          "per 100,000 children",
          "lower",
          "[z]",
        ],
        ["OUT-8", "Proven reoffending by young people", 1, "per cent", "lower", "[z]"],
        [
          "OUT-9",
          "Children looked after with three or more placements in 12 months",
          1,
          "per cent",
          "lower",
          "children looked after",
        ],
        [
          "OUT-10",
          "Care leavers with whom the authority is in touch",
          1,
          "per cent",
          "higher",
          "care leavers",
        ],
        [
          "OUT-11",
          "Care leavers in education, employment or training",
          1,
          "per cent",
          "higher",
          "care leavers",
        ],
        ["OUT-12", "Care leavers in suitable accommodation", 1, "per cent", "higher", "care leavers"],
        [
          "OUT-13",
          "Care leavers not in education, employment or training",
          1,
          "per cent",
          "lower",
          "care leavers",
        ],
      ],
      because: "The twelve indicators of theme 1; [z] where no list of records can give them",
    },
  ],
  run: ([theme, headings = true]) => {
    const wanted = theme === undefined ? null : themeArgument(theme);
    if (isCellError(wanted)) return wanted;
    const rows = allIndicators
      .filter((one) => wanted === null || one.theme === wanted.number)
      .map((one) => [
        one.code,
        one.title,
        one.theme,
        one.unit,
        one.better,
        one.fromRecords.map(({ list }) => list.replaceAll("-", " ")).join(" or ") || "[z]",
      ]);
    return headings ? [["Code", "Indicator", "Theme", "Unit", "Better", "Counted from"], ...rows] : rows;
  },
});
