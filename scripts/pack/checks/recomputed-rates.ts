import { isNumber, primaryCell, recompute, type AssembledSeries } from "../assembled-series";
import { tables, type TableDefinition } from "../tables";
import { isAuthority, membersOf, type BuildCheck, type CheckContext } from "./check";
import { couldBeRate, isTieRoundedDown, type PrintedRate } from "./rounding-interval";

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

/** Why a printed rate differs from its counts, where there is a reason. */
const explain = (
  context: CheckContext,
  series: AssembledSeries,
  area: number,
  year: number,
  rate: PrintedRate,
): string | null => {
  if (isTieRoundedDown(rate)) return "a tie that was rounded down";
  if (couldBeRate(rate, halfUnitOf(context, series, area))) return "rounded counts";
  const without = memberWithoutCount(context, series, area, year);
  return without === undefined ? null : `no reliable return of ${without}`;
};

/** A rate of one area and year with its counts; `null` where one of them is missing. */
const printedRate = (series: AssembledSeries, area: number, year: number): PrintedRate | null => {
  const printed = primaryCell(series, area, year);
  if (!isNumber(printed) || recompute(series, area, year) === null) return null;
  return {
    printed: Number(printed),
    numerator: Number(series.numerator?.cell(area, year)),
    denominator: Number(series.denominator?.cell(area, year)),
    multiplier: series.multiplier,
    decimals: series.decimals,
  };
};

/** Every published rate whose numerator and denominator are published is worked out again. */
export const recomputedRates: BuildCheck = {
  name: "Published rates against their numerator and denominator",
  explanation:
    "Counts of England and regions are rounded to 10 and full-time equivalents to one decimal, so a rate may differ within that rounding; a few exact ties were printed rounded down; a national or regional rate leaves out authorities whose return is of low reliability",
  run: (context) => {
    let compared = 0;
    let agreed = 0;
    const explained: string[] = [];
    const failed: string[] = [];
    for (const series of context.series.filter(({ value }) => value !== null)) {
      context.areas.forEach((entry, area) => {
        for (const year of series.years) {
          const rate = printedRate(series, area, year);
          if (!rate) continue;
          compared += 1;
          const again = recompute(series, area, year);
          const words = `${series.name} ${entry.name} ${year}: published ${rate.printed}, ${rate.numerator} / ${rate.denominator} gives ${again}`;
          const reason = rate.printed === again ? undefined : explain(context, series, area, year, rate);
          if (reason === undefined) agreed += 1;
          else if (reason === null) failed.push(words);
          else explained.push(`${words} (${reason})`);
        }
      });
    }
    return { compared, agreed, explained, failed };
  },
};
