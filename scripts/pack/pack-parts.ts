import { createHash } from "node:crypto";
import type { PackCheck, PackPartName } from "../../src/benchmarks/benchmarks";
import {
  PACK_SCHEMA_VERSION,
  POPULATION_COLUMN,
  type PackedAreas,
  type PackedColumn,
  type PackedNeighbours,
  type PackedPopulation,
  type PackedSeries,
  type PackedTheme,
  type PackManifest,
  type SeriesColumns,
} from "../../src/benchmarks/pack";
import type { AreaList } from "./area-list";
import { isNumber, primaryCell, recompute, type AssembledSeries } from "./assembled-series";
import { packCells, type Column, type ColumnReader } from "./columns";
import { addedByTool } from "./gap-filling";
import { leftOutFigures } from "./left-out";
import { childrenAged0To17 } from "./series/series-definition";
import { attribution, sources } from "./sources";
import { tables } from "./tables";

/** Everything the pack consists of, ready to be written. */
export interface PackFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: PackManifest;
}

const first = (years: readonly number[]): number => years[0] ?? 0;
const last = (years: readonly number[]): number => years.at(-1) ?? 0;

/** Collects the columns of one theme; a column that several series share is stored once. */
class ThemeColumns {
  readonly columns: Record<string, PackedColumn> = {};
  /** Tables repeat each other's totals: a column with the same figures is stored under its first key. */
  private readonly keyOf = new Map<string, string>();

  constructor(private readonly areaCount: number) {}

  addCounts(column: Column | null): string | undefined {
    if (!column) return undefined;
    return this.add(column.key, column.years, column.cell);
  }

  add(
    key: string,
    years: readonly number[],
    cell: (area: number, year: number) => string,
  ): string | undefined {
    const packed = packCells(this.areaCount, first(years), last(years), cell);
    if (packed.cells === "") return undefined;
    const text = `${packed.firstYear};${packed.cells}`;
    const same = this.keyOf.get(text) ?? key;
    this.keyOf.set(text, same);
    this.columns[same] ??= packed;
    return same;
  }
}

/** "=" where the counts give the value exactly, so that it is not stored twice. */
const valueCell = (series: AssembledSeries, area: number, year: number): string => {
  const cell = primaryCell(series, area, year);
  const again = recompute(series, area, year);
  return isNumber(cell) && again !== null && Number(cell) === again ? "=" : cell;
};

/** Keys of the columns of a series after storing them with its theme. */
const storeColumns = (series: AssembledSeries, areaList: AreaList, theme: ThemeColumns): SeriesColumns => {
  const { definition, name, years } = series;
  const fill =
    series.fill &&
    theme.add(`${name}.fill`, years, (area, year) => addedByTool(series, areaList, area, year));
  const keys = {
    value:
      series.value &&
      theme.add(series.value.key, series.value.years, (area, year) => valueCell(series, area, year)),
    numerator: theme.addCounts(series.numerator),
    denominator:
      definition.denominator === childrenAged0To17 ? POPULATION_COLUMN : theme.addCounts(series.denominator),
    fill,
    fillNumerator: fill && addGap(theme, series, series.fillNumerator, series.numerator),
    fillDenominator: fill && addGap(theme, series, series.fillDenominator, series.denominator),
  };
  return Object.fromEntries(Object.entries(keys).filter(([, key]) => key)) as SeriesColumns;
};

/** Counts of the interactive tool for the years in which the table has no row. */
const addGap = (
  theme: ThemeColumns,
  series: AssembledSeries,
  tool: Column | null,
  own: Column | null,
): string | undefined =>
  tool
    ? theme.add(tool.key, series.years, (area, year) =>
        own && own.cell(area, year) !== "" ? "" : tool.cell(area, year),
      )
    : undefined;

const fileName = (file: string): string => (file.split("/").pop() ?? file).replace(/\..*$/, "");

/** The table of a series and its columns, so that a figure can be found in the publication. */
const tableInWords = (series: AssembledSeries): string => {
  const own = [series.value, series.numerator, series.denominator].flatMap((column) =>
    column && column.reference.table !== "population" ? [column.reference] : [],
  );
  const [reference] = own;
  if (!reference) return fillTableInWords(series);
  const names = [...new Set(own.flatMap(({ columns }) => columns))].join(", ");
  const rows = reference.where ? ` (${Object.values(reference.where).join(", ")})` : "";
  return `${fileName(tables[reference.table].file)}: ${names}${rows}`;
};

const fillTableInWords = ({ definition }: AssembledSeries): string =>
  `measure ${definition.lait?.value ?? ""}`;

const packSeries = (series: AssembledSeries, columns: SeriesColumns): PackedSeries => {
  const { definition } = series;
  const denominator = definition.denominator;
  const table = (series.value ?? series.numerator)?.reference.table ?? "lait";
  const within = (years: readonly number[] | undefined): readonly number[] | undefined =>
    years?.filter((year) => series.years.includes(year));
  const revised = within(definition.revised);
  const provisional = within(definition.provisional);
  return {
    code: definition.code,
    measure: definition.measure ?? "",
    title: definition.title,
    unit: definition.unit,
    decimals: series.decimals,
    period: definition.period,
    part: `theme-${definition.theme}`,
    multiplier: series.multiplier,
    numerator: definition.numerator?.label ?? null,
    denominator: typeof denominator === "object" ? denominator.label : (denominator ?? null),
    columns,
    years: series.years,
    source: tables[table].source,
    table: tableInWords(series),
    ...(columns.fill !== undefined && { fillTable: fillTableInWords(series) }),
    fillSource: columns.fill === undefined ? null : tables.lait.source,
    ...(revised?.length && { revised }),
    ...(provisional?.length && { provisional }),
    ...(definition.notes && { notes: definition.notes }),
  };
};

/** Areas, years and series for which the pack has a value. */
export const countFigures = (series: readonly AssembledSeries[], areaList: AreaList): number => {
  let count = 0;
  for (const one of series) {
    areaList.areas.forEach((_, area) => {
      for (const year of one.years) {
        const has = [primaryCell(one, area, year), addedByTool(one, areaList, area, year)];
        if (has.some(isNumber)) count += 1;
      }
    });
  }
  return count;
};

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Every part of the pack but the manifest, in the order in which they are listed. */
const buildParts = (
  reader: ColumnReader,
  areaList: AreaList,
  neighbours: PackedNeighbours,
  themes: ReadonlyMap<PackPartName, ThemeColumns>,
): readonly (readonly [PackPartName, unknown])[] => {
  const schemaVersion = PACK_SCHEMA_VERSION;
  const { years, cell } = reader.read({ table: "population", columns: ["population_estimate"] });
  const population: PackedPopulation = {
    schemaVersion,
    source: tables.population.source,
    ...packCells(areaList.areas.length, first(years), last(years), cell),
  };
  return [
    ["areas", { schemaVersion, ...areaList } satisfies PackedAreas],
    ["neighbours", neighbours],
    ["population", population],
    ...[...themes]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, { columns }]): readonly [PackPartName, PackedTheme] => [name, { schemaVersion, columns }]),
  ];
};

/** Lays the pack out in its files. The same tables give the same bytes. */
export const layOutPack = (
  reader: ColumnReader,
  areaList: AreaList,
  neighbours: PackedNeighbours,
  series: readonly AssembledSeries[],
  checks: readonly PackCheck[],
): PackFiles => {
  const themes = new Map<PackPartName, ThemeColumns>();
  const packed = series.map((one) => {
    const part: PackPartName = `theme-${one.definition.theme}`;
    const theme = themes.get(part) ?? new ThemeColumns(areaList.areas.length);
    themes.set(part, theme);
    return packSeries(one, storeColumns(one, areaList, theme));
  });
  const parts = buildParts(reader, areaList, neighbours, themes);
  const files = new Map(parts.map(([name, part]) => [`${name}.json`, json(part)]));
  const listed = parts.map(([name]) => {
    const file = `${name}.json`;
    const text = files.get(file) ?? "";
    return { name, file, bytes: Buffer.byteLength(text), sha256: sha256(text) };
  });
  const manifest: PackManifest = {
    schemaVersion: PACK_SCHEMA_VERSION,
    packVersion: sha256(listed.map((part) => part.sha256).join() + json(packed)).slice(0, 12),
    figureCount: countFigures(series, areaList),
    parts: listed,
    sources,
    series: packed,
    checks,
    leftOut: leftOutFigures,
    attribution,
  };
  files.set("manifest.json", json(manifest));
  return { files, manifest };
};
