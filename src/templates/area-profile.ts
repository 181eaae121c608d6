import { indicators } from "../indicators";
import { indicatorTemplate } from "./theme-sheet/theme-template";

export const areaProfile = indicatorTemplate({
  id: "area-profile",
  theme: null,
  about: "Every indicator with a published figure or a list to count from, for one authority.",
  sheet: {
    title: "Area profile",
    about: "Every indicator of the framework that has figures, in the order of the themes.",
    tableTitle: "Indicators of the framework",
    tableName: "Profile",
    sheetName: "Area profile",
    chartIndicator: "ACT-1",
    indicators,
  },
  exampleLists: [],
});
