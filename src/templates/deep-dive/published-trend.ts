import { capitalised, quoted } from "../theme-sheet/formula-text";
import { TREND_YEARS } from "../theme-sheet/theme-layout";
import { CHART_HEIGHT, trendBlocks, trendChart, trendPlace, trendTable } from "../theme-sheet/trend";
import { HEADING_HEIGHT, SECTION_HEIGHT, SHEET_KEY, type BuildPart } from "./part";

/** The published years with the interval of the authority and the comparators. */
export const publishedTrend: BuildPart = ({ indicator, isPublished, edition }, row) => {
  if (!isPublished) return null;
  const place = trendPlace(SHEET_KEY, quoted(indicator.code), row, edition);
  return {
    section: { key: "trend", kind: "table", title: "Published trend" },
    rows: 3 + TREND_YEARS,
    blocks: trendBlocks(place),
    tables: [trendTable("DeepDiveTrend", place)],
    charts: [trendChart(place, { title: capitalised(indicator.unit) })],
    rowHeights: { [row]: SECTION_HEIGHT, [place.chart]: CHART_HEIGHT, [place.header]: HEADING_HEIGHT },
  };
};
