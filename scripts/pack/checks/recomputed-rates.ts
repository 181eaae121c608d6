import { isNumber, primaryCell, recompute, type AssembledSeries } from "../assembled-series";
import { tables, type TableDefinition } from "../tables";
import { isAuthority, membersOf, type BuildCheck, type CheckContext } from "./check";
import { couldBeRate, isTieRoundedDown } from "./rounding-interval";

/** Half the unit the counts of an area are rounded to in the table of a series. */
const halfUnitOf = (context: CheckContext, series: AssembledSeries, area: number): number => {
  const name = series.numerator?.reference.table;
  const entry = context.areas[area];
  if (!name || !entry) return 0;
  const table: TableDefinition = tables[name];
  return isAuthority(entry) ? table.halfUnit.authority : table.halfUnit.aggregate;
};

/** A member whose return is missing or of low reliability: the printed rate leaves it out, the counts may not. */
const memberWithoutCount = (
  context: CheckContext,
  series: AssembledSeries,
  area: number,
  year: number,
): string | undefined => {
  const member = membersOf(context.areas, area).find((position) =>
    [series.numerator, series.denominator].some((column) =>
      ["u", "x"].includes(column?.cell(position, year) ?? ""),
    ),
  );
  return member === undefined ? undefined : context.areas[member]?.name;
};

/** Every published rate whose numerator and denominator are published is worked out again. */
export const recomputedRates: BuildCheck = {
  name: "Published rates against their numerator and denominator",
  explanation:
    "Counts of England and regions are rounded to 10 and full-time equivalents to one decimal, so a rate may differ within that rounding; three exact ties were printed rounded down; a national or regional rate leaves out authorities whose return is of low reliability",
  run: (context) => {
    let compared = 0;
    let agreed = 0;
    const explained: string[] = [];
    const failed: string[] = [];
    for (const series of context.series.filter(({ value }) => value !== null)) {
      context.areas.forEach((entry, area) => {
        for (const year of series.years) {
          const printed = primaryCell(series, area, year);
          const again = recompute(series, area, year);
          if (!isNumber(printed) || again === null) continue;
          compared += 1;
          const numerator = Number(series.numerator?.cell(area, year));
          const denominator = Number(series.denominator?.cell(area, year));
          const words = `${series.name} ${entry.name} ${year}: published ${printed}, ${numerator} / ${denominator} gives ${again}`;
          if (Number(printed) === again) {
            agreed += 1;
          } else if (
            isTieRoundedDown(Number(printed), numerator, denominator, series.multiplier, series.decimals)
          ) {
            explained.push(`${words} (a tie that was rounded down)`);
          } else if (
            couldBeRate(
              Number(printed),
              numerator,
              denominator,
              series.multiplier,
              series.decimals,
              halfUnitOf(context, series, area),
            )
          ) {
            explained.push(`${words} (rounded counts)`);
          } else {
            const without = memberWithoutCount(context, series, area, year);
            if (without) explained.push(`${words} (no reliable return of ${without})`);
            else failed.push(words);
          }
        }
      });
    }
    return { compared, agreed, explained, failed };
  },
};
