import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildAreaList } from "./pack/area-list";
import { assembleSeries } from "./pack/assembled-series";
import { buildChecks } from "./pack/checks";
import type { CheckOutcome } from "./pack/checks/check";
import { ColumnReader } from "./pack/columns";
import { buildNeighbourLists } from "./pack/neighbour-lists";
import { layOutPack, type PackFiles } from "./pack/pack-parts";
import { openPublishedFolder, publishedFolderPath } from "./pack/published-folder";
import { seriesDefinitions } from "./pack/series";

/*
 * Builds assets/benchmarks from a folder of published tables:
 *   npm run build:pack -- --from <folder>     (or CSPI_PUBLISHED=<folder>)
 * Stops without writing when a check fails.
 */

const project = join(__dirname, "..");
const target = join(project, "assets/benchmarks");

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const report = (name: string, outcome: CheckOutcome): void => {
  const { compared, agreed, explained, failed } = outcome;
  console.log(
    `${name}: ${compared} compared, ${agreed} agree, ${explained.length} explained, ${failed.length} not explained`,
  );
  for (const line of failed.slice(0, 50)) console.error(`  ${line}`);
  if (process.argv.includes("--explain")) for (const line of explained) console.log(`  ${line}`);
};

const write = ({ files, manifest }: PackFiles): void => {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target).filter((file) => file.endsWith(".json"))) {
    if (!files.has(name)) rmSync(join(target, name));
  }
  let gzipped = 0;
  for (const [name, text] of files) {
    writeFileSync(join(target, name), text);
    const size = gzipSync(text, { level: 9 }).length;
    gzipped += size;
    console.log(`  ${name}: ${text.length} bytes, ${size} gzipped`);
  }
  console.log(
    `Pack ${manifest.packVersion}: ${manifest.series.length} series, ${manifest.figureCount} figures, ${gzipped} bytes gzipped`,
  );
};

const main = (): void => {
  const path = publishedFolderPath(process.argv.slice(2), process.env, project);
  const opened = openPublishedFolder(path);
  const folder = typeof opened === "string" ? stop(opened) : opened;
  const areaList = buildAreaList(folder);
  const reader = new ColumnReader(folder, areaList.areas);
  const series = seriesDefinitions.map((definition) => assembleSeries(reader, definition));
  const outcomes = buildChecks.map((check) => ({
    check,
    outcome: check.run({ reader, areas: areaList.areas, series }),
  }));
  for (const { check, outcome } of outcomes) report(check.name, outcome);
  const failures = outcomes.reduce((sum, { outcome }) => sum + outcome.failed.length, 0);
  if (failures > 0) stop(`The pack was not written: ${failures} figures disagree.`);
  const checks = outcomes.map(({ check, outcome }) => ({
    name: check.name,
    compared: outcome.compared,
    agreed: outcome.agreed,
    explained: outcome.explained.length,
    explanation: check.explanation,
  }));
  write(layOutPack(reader, areaList, buildNeighbourLists(folder), series, checks));
};

main();
