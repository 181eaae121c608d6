import { indicators } from "../indicators";
import { indicatorTemplate } from "./theme-sheet/theme-template";

/** Two or three of each theme that most authorities watch; a choice of ours, open to change on the sheet. */
export const HEADLINES: readonly string[] = [
  "OUT-1",
  "OUT-5",
  "ACT-2",
  "ACT-4",
  "ACT-6",
  "DEC-3",
  "DEC-6",
  "DEC-7",
  "PLN-2",
  "PLN-3",
  "WRK-1",
  "WRK-3",
  "WRK-5",
];

export const overview = indicatorTemplate({
  id: "overview",
  theme: null,
  about: "The five themes on one page: the indicators most often watched, beside England and neighbours.",
  sheet: {
    title: "Overview of the five themes",
    about: "The indicators most often watched, in the order of the themes.",
    tableTitle: "Indicators of the five themes",
    tableName: "Overview",
    sheetName: "Overview",
    chartIndicator: "ACT-6",
    indicators: indicators.filter((one) => HEADLINES.includes(one.code)),
  },
  exampleLists: [
    { listId: "referrals", reference: "Referrals[#All]", rows: 3367 },
    { listId: "child-protection-plans", reference: "Plans[#All]", rows: 640 },
  ],
});
