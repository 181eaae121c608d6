import { themeTemplate } from "./theme-sheet/theme-template";

export const theme1Outcomes = themeTemplate({
  id: "theme-1-outcomes",
  theme: 1,
  about: "What comes of help: safety, attainment, absence and offending, beside England and neighbours.",
  sheetName: "Theme 1 Outcomes",
  chartIndicator: "OUT-5",
  exampleLists: [],
});
