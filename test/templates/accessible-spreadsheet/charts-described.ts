import { type AccessibilityCheck, onEverySheet } from "./check";
import { textsOf } from "./planned-cells";
import { withChart, withSheet, soundPlan } from "./sound-plan";

const SHORTEST = 20;

/** Charts are the only images of a plan. */
export const chartsDescribed: AccessibilityCheck = {
  item: "Describe charts in words, apart from tables",
  weight: "desirable",
  problems: onEverySheet((sheet) => {
    const texts = textsOf(sheet).map(([, text]) => text);
    return sheet.charts.flatMap(({ key, altText }) => [
      ...(altText.length < SHORTEST ? [`chart ${key} has no description`] : []),
      ...(texts.includes(altText) ? [] : [`the description of chart ${key} is in no cell`]),
      ...(sheet.tables.length > 0 ? [`chart ${key} stands beside a table`] : []),
    ]);
  }),
  faulty: {
    "no description": withChart({ altText: "Chart" }),
    "a description that no cell holds": withChart({ altText: "Line chart of something else by month" }),
    "a chart beside a table": withSheet({ charts: soundPlan.sheets[2]?.charts ?? [] }),
  },
};
