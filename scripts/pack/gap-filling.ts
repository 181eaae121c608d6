import type { AreaList } from "./area-list";
import { fillCell, isNumber, primaryCell, type AssembledSeries } from "./assembled-series";
import { isAuthority } from "./checks/check";

/** Whether an authority made returns for the year that ends on 31 March of `year`. */
export const existed = ({ areas, changes }: AreaList, area: number, year: number): boolean => {
  const code = areas[area]?.code;
  const yearOf = (date: string): number => Number(date.slice(0, 4));
  return changes.every(
    ({ from, to, date }) => (from !== code || year <= yearOf(date)) && (to !== code || year > yearOf(date)),
  );
};

/**
 * What the interactive tool adds to a series: years and areas that the table lacks, and the percentages
 * of England and regions, which it works out from unrounded counts. Empty where it adds nothing.
 *
 * The tool has a sign for "missing" in every year of every authority, so the sign counts only for
 * authorities that existed.
 */
export const addedByTool = (
  series: AssembledSeries,
  areaList: AreaList,
  area: number,
  year: number,
): string => {
  const tool = fillCell(series, area, year);
  const own = primaryCell(series, area, year);
  const entry = areaList.areas[area];
  if (!entry) return "";
  if (!isNumber(tool)) return own === "" && existed(areaList, area, year) ? tool : "";
  if (!isNumber(own)) return tool;
  const toolIsExact = !series.value && !isAuthority(entry);
  return toolIsExact && Number(tool) !== Number(own) ? tool : "";
};
