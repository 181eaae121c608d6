import { themeTemplate } from "./theme-sheet/theme-template";

export const theme4Plans = themeTemplate({
  id: "theme-4-plans",
  theme: 4,
  about: "Whether plans are reviewed and visited in time, repeated, or last too long.",
  sheetName: "Theme 4 Plans",
  chartIndicator: "PLN-2",
  exampleLists: [{ listId: "child-protection-plans", reference: "Plans[#All]", rows: 640 }],
});
