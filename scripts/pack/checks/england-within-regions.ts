import { isNumber, primaryCell, type AssembledSeries } from "../assembled-series";
import { fillCell } from "../assembled-series";
import type { BuildCheck } from "./check";

const valueOf = (series: AssembledSeries, area: number, year: number): string => {
  const own = primaryCell(series, area, year);
  return isNumber(own) ? own : fillCell(series, area, year);
};

/** A rate of the whole country lies between the lowest and the highest of its regions. */
export const englandWithinRegions: BuildCheck = {
  name: "England's rates within the range of the regions",
  explanation:
    "Within one unit of the last place printed; regions whose rate is not published may lie outside",
  run: ({ areas, series }) => {
    let compared = 0;
    let agreed = 0;
    const explained: string[] = [];
    const failed: string[] = [];
    const england = areas.findIndex(({ kind }) => kind === "country");
    const regions = areas.flatMap(({ code }, index) => (code.startsWith("E12") ? [index] : []));
    for (const one of series.filter(({ definition }) => !["count", "FTE"].includes(definition.unit))) {
      for (const year of one.years) {
        const country = valueOf(one, england, year);
        const cells = regions.map((region) => valueOf(one, region, year));
        const values = cells.filter(isNumber).map(Number);
        if (!isNumber(country) || values.length < 2) continue;
        compared += 1;
        const slack = 10 ** -one.decimals + 1e-9;
        const within =
          Number(country) >= Math.min(...values) - slack && Number(country) <= Math.max(...values) + slack;
        const words = `${one.name} ${year}: England ${country}, regions ${Math.min(...values)} to ${Math.max(...values)}`;
        if (within) agreed += 1;
        else if (values.length < regions.length) explained.push(words);
        else failed.push(words);
      }
    }
    return { compared, agreed, explained, failed };
  },
};
