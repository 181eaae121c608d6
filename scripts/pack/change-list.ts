import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Benchmarks, Figure } from "../../src/benchmarks/benchmarks";
import { openBenchmarks } from "../../src/benchmarks/open-benchmarks";
import type { PackManifest } from "../../src/benchmarks/pack";
import { isCellError } from "../../src/core/cells/cell-error";

/** What changed from one pack to the next. */
export interface PackChanges {
  readonly from: string;
  readonly to: string;
  readonly seriesAdded: readonly string[];
  readonly seriesRemoved: readonly string[];
  readonly figuresAdded: number;
  readonly figuresRemoved: number;
  readonly figuresChanged: readonly string[];
}

/** A pack by its files' texts. */
export type PackTexts = (file: string) => string | undefined;

export const packOnDisk =
  (folder: string): PackTexts =>
  (file) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : undefined;

interface OpenedPack {
  readonly manifest: PackManifest;
  readonly benchmarks: Benchmarks;
}

const open = (texts: PackTexts): OpenedPack | null => {
  const text = texts("manifest.json");
  if (text === undefined) return null;
  const manifest = JSON.parse(text) as PackManifest;
  const parts = manifest.parts.map(({ name, file }) => [name, JSON.parse(texts(file) ?? "null")] as const);
  const benchmarks = openBenchmarks(manifest, Object.fromEntries(parts));
  return isCellError(benchmarks) ? null : { manifest, benchmarks };
};

const figuresOf = ({ manifest, benchmarks }: OpenedPack): Map<string, string> => {
  const kinds = ["country", "region", "authority", "former authority"] as const;
  const codes = kinds.flatMap((kind) => benchmarks.areas(kind).map(({ code }) => code));
  const figures = new Map<string, string>();
  for (const { code, measure } of manifest.series) {
    const list = benchmarks.series(code, codes, undefined, undefined, measure);
    for (const figure of isCellError(list) ? [] : list) figures.set(keyOf(figure), textOf(figure));
  }
  return figures;
};

const keyOf = ({ code, measure, area, year }: Figure): string =>
  `${code}${measure ? ` ${measure}` : ""}, ${area.name}, ${year}`;

const textOf = (figure: Figure): string =>
  `${figure.value ?? figure.shorthand} (${figure.numerator ?? figure.numeratorShorthand} / ${figure.denominator ?? figure.denominatorShorthand})`;

const seriesNames = ({ manifest }: OpenedPack): string[] =>
  manifest.series.map(({ code, measure }) => (measure ? `${code} ${measure}` : code));

/** Compares two packs figure by figure; `null` when there was none before or no figure changed. */
export const listChanges = (before: PackTexts, after: PackTexts): PackChanges | null => {
  const old = open(before);
  const fresh = open(after);
  if (!old || !fresh || old.manifest.packVersion === fresh.manifest.packVersion) return null;
  const oldFigures = figuresOf(old);
  const newFigures = figuresOf(fresh);
  const oldSeries = seriesNames(old);
  const newSeries = seriesNames(fresh);
  const changes: PackChanges = {
    from: old.manifest.packVersion,
    to: fresh.manifest.packVersion,
    seriesAdded: newSeries.filter((name) => !oldSeries.includes(name)),
    seriesRemoved: oldSeries.filter((name) => !newSeries.includes(name)),
    figuresAdded: [...newFigures.keys()].filter((key) => !oldFigures.has(key)).length,
    figuresRemoved: [...oldFigures.keys()].filter((key) => !newFigures.has(key)).length,
    figuresChanged: [...newFigures].flatMap(([key, text]) => {
      const earlier = oldFigures.get(key);
      return earlier !== undefined && earlier !== text ? [`${key}: ${earlier}, now ${text}`] : [];
    }),
  };
  return isEmpty(changes) ? null : changes;
};

const isEmpty = (changes: PackChanges): boolean =>
  changes.figuresAdded + changes.figuresRemoved === 0 &&
  [changes.seriesAdded, changes.seriesRemoved, changes.figuresChanged].every((list) => list.length === 0);
