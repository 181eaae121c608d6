import { themeTemplate } from "./theme-sheet/theme-template";

export const theme3DecisionMaking = themeTemplate({
  id: "theme-3-decision-making",
  theme: 3,
  about: "How soon and how well decisions are made: referrals, assessments and conferences.",
  sheetName: "Theme 3 Decision making",
  chartIndicator: "DEC-6",
  exampleLists: [
    { listId: "referrals", reference: "Referrals[#All]", rows: 3367 },
    { listId: "assessments", reference: "'Assessment list'!$A$1:$K$2901", rows: 2900 },
  ],
});
