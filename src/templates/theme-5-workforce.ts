import { themeTemplate } from "./theme-sheet/theme-template";

export const theme5Workforce = themeTemplate({
  id: "theme-5-workforce",
  theme: 5,
  about: "Vacancies, turnover, agency workers, sickness and caseloads of social workers.",
  sheetName: "Theme 5 Workforce",
  chartIndicator: "WRK-1",
  exampleLists: [{ listId: "workforce", reference: "Workforce[#All]", rows: 410 }],
});
