import { roundHalfUp } from "../../../src/core/statistics/rounding";
import { isNumber, primaryCell } from "../assembled-series";
import { laitColumn } from "../series/series-definition";
import { isAuthority, type BuildCheck } from "./check";

/**
 * Authorities and years in which the tool holds what was first published and the table holds what was
 * revised since. Greatest difference allowed, by series.
 */
const revisedSinceTool: Readonly<Record<string, { years: readonly number[]; most: number }>> = {
  "DEC-6": { years: [2017], most: 0.2 },
  "DEC-7": { years: [2016, 2017], most: 0.7 },
};

const decimalsOf = (printed: string): number => printed.split(".")[1]?.length ?? 0;

/** Two publications that give the same figure must agree. */
export const interactiveTool: BuildCheck = {
  name: "Figures against the Local Authority Interactive Tool",
  explanation:
    "A rate worked out from counts rounded to 10 may differ by 0.2 from the tool's, which has the unrounded counts; eleven authority figures of 2016 and 2017 were revised after the tool took them",
  run: ({ reader, areas, series }) => {
    let compared = 0;
    let agreed = 0;
    const explained: string[] = [];
    const failed: string[] = [];
    for (const one of series) {
      const { lait } = one.definition;
      if (!lait) continue;
      const tool = reader.read(laitColumn(lait.value));
      areas.forEach((entry, area) => {
        for (const year of one.years) {
          const ours = primaryCell(one, area, year);
          const theirs = tool.cell(area, year);
          if (!isNumber(ours) || !isNumber(theirs)) continue;
          compared += 1;
          const printed = one.value?.cell(area, year) ?? ours;
          const shared = Math.min(decimalsOf(theirs), decimalsOf(printed));
          const places = Math.max(shared, one.decimals);
          const difference = Math.abs(
            roundHalfUp(Number(printed), places) - roundHalfUp(Number(theirs), places),
          );
          const words = `${one.name} ${entry.name} ${year}: ${ours}, interactive tool ${theirs}`;
          const revision = revisedSinceTool[one.definition.code];
          if (difference < 1e-9) agreed += 1;
          else if (!one.value && !isAuthority(entry) && difference < 0.2 + 1e-9) {
            explained.push(`${words} (rounded counts)`);
          } else if (revision?.years.includes(year) && difference < revision.most + 1e-9) {
            explained.push(`${words} (revised since)`);
          } else failed.push(words);
        }
      });
    }
    return { compared, agreed, explained, failed };
  },
};
