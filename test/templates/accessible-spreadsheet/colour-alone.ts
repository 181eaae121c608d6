import { ROLE_STYLES, SERIES_STYLES } from "../../../src/excel/styles";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { withChart, withSheet } from "./sound-plan";

const looks = (emphasis: keyof typeof SERIES_STYLES): readonly unknown[] =>
  SERIES_STYLES[emphasis].map((style) => JSON.stringify({ ...style, colour: "" }));

export const colourAlone: AccessibilityCheck = {
  item: "Do not use colour as the only way to convey a message",
  weight: "essential",
  problems: onEverySheet((sheet) => [
    ...sheet.charts
      .filter(({ series }) => new Set(series.map(({ name }) => name)).size < series.length)
      .map(({ key }) => `two series of chart ${key} have one name`),
    ...sheet.charts.flatMap(({ key, kind, series }) =>
      series
        .filter(({ emphasis }) => kind === "line" && new Set(looks(emphasis)).size < looks(emphasis).length)
        .map(({ name }) => `${name} of chart ${key} differs by its colour alone`),
    ),
    ...sheet.conditionalFormats
      .filter(({ role }) => ROLE_STYLES[role].bold === undefined && ROLE_STYLES[role].underline === undefined)
      .map(({ range }) => `${range} changes its colour alone`),
  ]),
  faulty: {
    "series of one name": withChart({
      series: [
        { name: "England", values: "B7:B9", emphasis: "authority" },
        { name: "England", values: "B7:B9", emphasis: "comparator" },
      ],
    }),
    "a colour that depends on a figure": withSheet({
      conditionalFormats: [{ range: "B7:B9", formula: "=B7>10", role: "note" }],
    }),
  },
};
