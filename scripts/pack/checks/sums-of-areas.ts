import { isNumber } from "../assembled-series";
import type { Column } from "../columns";
import { tables, type TableDefinition, type TableName } from "../tables";
import { existed } from "../gap-filling";
import { isAuthority, membersOf, type BuildCheck, type CheckContext, type CheckOutcome } from "./check";

/** Counts that are additive over areas: numerators and denominators of every series, each once. */
const countColumns = ({ series }: CheckContext): readonly Column[] => {
  const columns = new Map<string, Column>();
  for (const { numerator, denominator, definition } of series) {
    if (definition.unit === "score" && definition.theme !== 1) continue;
    for (const column of [numerator, denominator]) {
      if (column && column.reference.table !== "population") columns.set(column.key, column);
    }
  }
  return [...columns.values()];
};

/** Half the unit of a column: that of its table, as often as columns were added up. */
const halfUnits = ({ reference }: Column): TableDefinition["halfUnit"] => {
  const { authority, aggregate } = tables[reference.table].halfUnit;
  const added = reference.columns.length;
  return { authority: authority * added, aggregate: aggregate * added };
};

/** Second partners of joint returns: the workforce table gives both the same joint figure. */
const secondPartners = ["318", "941"];

/** Tables whose England counts people of no known region, and the share of them allowed. */
const mostWithoutRegion: Readonly<Partial<Record<TableName, number>>> = {
  injuries: 0.001,
  ks2: 0.01,
  ks4: 0.05,
  absence: 0.01,
};

/** Adds whole and decimal counts without the noise of binary fractions. */
const sum = (cells: readonly string[]): number =>
  cells.reduce((total, cell) => total + Math.round(Number(cell) * 1000), 0) / 1000;

const compareSums = (
  context: CheckContext,
  aggregates: readonly number[],
  partsOf: (aggregate: number) => readonly number[],
  allowance: (column: Column, parts: number) => number,
): CheckOutcome => {
  let compared = 0;
  let agreed = 0;
  const explained: string[] = [];
  const failed: string[] = [];
  for (const column of countColumns(context)) {
    for (const aggregate of aggregates) {
      const parts = partsOf(aggregate);
      for (const year of column.years) {
        const whole = column.cell(aggregate, year);
        const existing = parts.filter(
          (part) => existed(context, part, year) && !isSecondPartner(context, column, part),
        );
        const cells = existing.map((part) => column.cell(part, year));
        if (!isNumber(whole) || cells.every((cell) => cell === "")) continue;
        compared += 1;
        const difference = Number(whole) - sum(cells.filter(isNumber));
        const hidden = cells.some((cell) => !isNumber(cell));
        const words = `${column.key} ${context.areas[aggregate]?.name} ${year}: ${whole}, parts add to ${sum(cells.filter(isNumber))}`;
        if (Math.abs(difference) <= allowance(column, cells.length) + 1e-6) agreed += 1;
        else if (hidden && difference > 0) explained.push(`${words} (some parts are not published)`);
        else if (isWithoutRegion(context, column, aggregate, difference / Number(whole))) {
          explained.push(`${words} (people of no known region)`);
        } else failed.push(words);
      }
    }
  }
  return { compared, agreed, explained, failed };
};

const isSecondPartner = ({ areas }: CheckContext, column: Column, area: number): boolean =>
  column.reference.table === "workforce" && secondPartners.includes(areas[area]?.code ?? "");

const isWithoutRegion = ({ areas }: CheckContext, column: Column, area: number, share: number): boolean =>
  areas[area]?.kind === "country" && Math.abs(share) <= (mostWithoutRegion[column.reference.table] ?? 0);

const positions = ({ areas }: CheckContext, wanted: (code: string, kind: string) => boolean): number[] =>
  areas.flatMap(({ code, kind }, index) => (wanted(code, kind) ? [index] : []));

/** Each region's count against the sum of its authorities. */
export const regionsAgainstAuthorities: BuildCheck = {
  name: "Regional counts against the sum of their authorities",
  explanation:
    "A region includes authorities whose own count is suppressed, unreliable or estimated, so it may exceed the sum",
  run: (context) =>
    compareSums(
      context,
      positions(context, (_, kind) => kind === "region"),
      (region) => membersOf(context.areas, region).filter((area) => isArea(context, area)),
      (column, parts) => halfUnits(column).aggregate + parts * halfUnits(column).authority,
    ),
};

const isArea = ({ areas }: CheckContext, position: number): boolean => {
  const entry = areas[position];
  return entry !== undefined && isAuthority(entry);
};

/** England's count against the sum of the nine regions. */
export const englandAgainstRegions: BuildCheck = {
  name: "England's counts against the sum of the nine regions",
  explanation: "England counts patients and pupils whose region is not known",
  run: (context) =>
    compareSums(
      context,
      positions(context, (_, kind) => kind === "country"),
      () => positions(context, (code) => code.startsWith("E12")),
      (column, parts) => (parts + 1) * halfUnits(column).aggregate,
    ),
};
