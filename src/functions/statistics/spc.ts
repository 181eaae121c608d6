import { CellError, isCellError } from "../../core/cells/cell-error";
import type { ControlSignal } from "../../core/statistics/control-chart-rules";
import { xmrChart, type XmrPoint, type XmrSettings } from "../../core/statistics/xmr-chart";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { headingsParameter } from "../headings-parameter";
import { numberFormat } from "../number-formats";
import { numbersInRange } from "./numbers-in-range";

const HEADINGS = ["Value", "Mean", "Lower limit", "Upper limit", "Signal", "Limits"];

const FORMAT = numberFormat(1);

const signalText = ([signal]: readonly ControlSignal[], better: "higher" | "lower" | "neither"): string => {
  if (signal === undefined) return "";
  const verdict =
    better === "neither"
      ? ""
      : (better === "higher") === (signal.direction === "up")
        ? "Improving: "
        : "Concern: ";
  const text = `${signal.rule}, ${signal.direction}`;
  return verdict + (verdict === "" ? text.charAt(0).toUpperCase() + text.slice(1) : text);
};

const limitCell = (limit: number): ResultCell =>
  Number.isFinite(limit) ? { number: limit, format: FORMAT } : "[z]";

const rowOf = (point: XmrPoint, better: "higher" | "lower" | "neither"): ResultCell[] => [
  point.value,
  { number: point.mean, format: FORMAT },
  limitCell(point.lowerLimit),
  limitCell(point.upperLimit),
  signalText(point.signals, better),
  point.isTrial ? "Trial (fewer than 12 points)" : "Firm",
];

export const spc = defineFunction({
  id: "SPC",
  category: "statistics",
  summary: "An XmR control chart as a table: value, mean, limits, and the rule that a point breaks",
  parameters: [
    { name: "values", kind: "range", about: "Values in time order, one row or one column, without gaps" },
    {
      name: "better",
      kind: "text",
      about: 'What is better: "neither" when left out, "higher" or "lower"; it words the signals',
      optional: true,
      oneOf: ["neither", "higher", "lower"],
    },
    {
      name: "rebase",
      kind: "number",
      about: "Number of the point at which new limits start, where something is known to have changed",
      optional: true,
      whole: true,
      atLeast: 2,
    },
    {
      name: "baseline",
      kind: "number",
      about: "Limits from the first so many points only; all when left out",
      optional: true,
      whole: true,
      atLeast: 2,
    },
    {
      name: "screening",
      kind: "boolean",
      about: "FALSE keeps outlying moving ranges in the limits, as the NHS workbook does",
      optional: true,
    },
    headingsParameter,
  ],
  gives: "table",
  source: "NHS England, Making Data Count; NHSRplotthedots",
  examples: [
    {
      call: '=CSPI.SPC({20,21,20,19,18,17,16,15,14,13,20,21}, "lower", , , , FALSE)',
      gives: [
        [20, 17.8333, 15.1733, 20.4933, "Concern: 2 of 3 near a limit, up", "Firm"],
        [21, 17.8333, 15.1733, 20.4933, "Concern: outside limits, up", "Firm"],
        [20, 17.8333, 15.1733, 20.4933, "Improving: trend of 7, down", "Firm"],
        [19, 17.8333, 15.1733, 20.4933, "Improving: trend of 7, down", "Firm"],
        [18, 17.8333, 15.1733, 20.4933, "Improving: trend of 7, down", "Firm"],
        [17, 17.8333, 15.1733, 20.4933, "Improving: trend of 7, down", "Firm"],
        [16, 17.8333, 15.1733, 20.4933, "Improving: trend of 7, down", "Firm"],
        [15, 17.8333, 15.1733, 20.4933, "Improving: outside limits, down", "Firm"],
        [14, 17.8333, 15.1733, 20.4933, "Improving: outside limits, down", "Firm"],
        [13, 17.8333, 15.1733, 20.4933, "Improving: outside limits, down", "Firm"],
        [20, 17.8333, 15.1733, 20.4933, "", "Firm"],
        [21, 17.8333, 15.1733, 20.4933, "Concern: outside limits, up", "Firm"],
      ],
      because: "The range of 7 is outlying and left out of the limits; the R package gives the same",
    },
  ],
  run: ([range, better = "neither", rebase, baseline, screening = true, headings = true]) => {
    const values = numbersInRange(range, "values");
    if (isCellError(values)) return values;
    if (typeof values === "string") return [[values]];
    if (values.length < 2) {
      return new CellError(
        "#N/A",
        `A control chart needs 2 points and ${values.length} is given: add periods`,
      );
    }
    const settings: XmrSettings = {
      screenOutlyingRanges: screening,
      ...(rebase === undefined ? {} : { rebaseAt: [rebase - 1] }),
      ...(baseline === undefined ? {} : { baselinePoints: baseline }),
    };
    const rows = xmrChart(values, settings).map((point) => rowOf(point, better));
    return headings ? [HEADINGS, ...rows] : rows;
  },
});
