import { CellError, isCellError } from "../../core/cells/cell-error";
import { longDate } from "../../core/calendar/excel-dates";
import type { DayNumber } from "../../core/calendar/period";
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

/** Where new limits start, when that was and why. */
interface Rebase {
  readonly point: number;
  readonly words: string;
}

const rebaseOf = (
  point: number | undefined,
  date: DayNumber | undefined,
  reason: string | undefined,
  points: number,
): Rebase | null | CellError => {
  if (point === undefined) return null;
  if (point > points) {
    return new CellError("#VALUE!", `Rebase is ${point} and there are ${points} points: give one of them`);
  }
  if (date === undefined || reason === undefined) {
    const sentence = `Rebase at point ${point} has no date or no reason: say when and what changed`;
    return new CellError("#VALUE!", sentence);
  }
  return { point, words: `rebased ${longDate(date)}: ${reason}` };
};

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
    {
      name: "date",
      kind: "date",
      about: "When the change came from which new limits start; needed with rebase",
      optional: true,
    },
    {
      name: "reason",
      kind: "text",
      about: 'What changed, such as "new front door"; needed with rebase and shown beside the limits',
      optional: true,
    },
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
    {
      call: '=CSPI.SPC({1,5,11,15}, , 3, , , FALSE, DATE(2024,4,1), "new front door")',
      gives: [
        [1, 3, -7.64, 13.64, "", "Trial (fewer than 12 points)"],
        [5, 3, -7.64, 13.64, "", "Trial (fewer than 12 points)"],
        [11, 13, 2.36, 23.64, "", "Trial (fewer than 12 points); rebased 1 April 2024: new front door"],
        [15, 13, 2.36, 23.64, "", "Trial (fewer than 12 points)"],
      ],
      because: "Means 3 and 13, each with 2.66 × 4 to either side; the chart says when and why",
    },
  ],
  run: ([range, better = "neither", rebase, baseline, screening = true, headings = true, date, reason]) => {
    const values = numbersInRange(range, "values");
    if (isCellError(values)) return values;
    if (typeof values === "string") return [[values]];
    if (values.length < 2) {
      return new CellError(
        "#N/A",
        `A control chart needs 2 points and ${values.length} is given: add periods`,
      );
    }
    const rebased = rebaseOf(rebase, date, reason, values.length);
    if (isCellError(rebased)) return rebased;
    const settings: XmrSettings = {
      screenOutlyingRanges: screening,
      ...(rebased === null ? {} : { rebaseAt: [rebased.point - 1] }),
      ...(baseline === undefined ? {} : { baselinePoints: baseline }),
    };
    const rows = xmrChart(values, settings).map((point, index) => {
      const row = rowOf(point, better);
      if (index + 1 !== rebased?.point) return row;
      return [...row.slice(0, -1), `${String(row[row.length - 1])}; ${rebased.words}`];
    });
    return headings ? [HEADINGS, ...rows] : rows;
  },
});
