import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildAreaList } from "./pack/area-list";
import { assembleSeries } from "./pack/assembled-series";
import { listChanges, packOnDisk } from "./pack/change-list";
import { buildChecks } from "./pack/checks";
import { ColumnReader } from "./pack/columns";
import { buildNeighbourLists } from "./pack/neighbour-lists";
import { layOutPack, type PackFiles } from "./pack/pack-parts";
import { changeReport, packReport, type CheckedPack } from "./pack/pack-report";
import { openPublishedFolder, publishedFolderPath, type PublishedFolder } from "./pack/published-folder";
import { seriesDefinitions } from "./pack/series";

/*
 * Builds assets/benchmarks, and the pages about it, from a folder of published tables:
 *   npm run build:pack -- --from <folder>     (or CSPI_PUBLISHED=<folder>)
 * Stops without writing when a check fails. `--explain` prints every explained difference.
 */

const project = join(__dirname, "..");
const target = join(project, "assets/benchmarks");

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const printCheck = ({ check, outcome }: CheckedPack): void => {
  const { compared, agreed, explained, failed } = outcome;
  console.log(
    `${check.name}: ${compared} compared, ${agreed} agree, ${explained.length} explained, ${failed.length} not explained`,
  );
  for (const line of failed.slice(0, 50)) console.error(`  ${line}`);
  if (process.argv.includes("--explain")) for (const line of explained) console.log(`  ${line}`);
};

const build = (folder: PublishedFolder): { pack: PackFiles; checked: readonly CheckedPack[] } => {
  const areaList = buildAreaList(folder);
  const reader = new ColumnReader(folder, areaList.areas);
  const series = seriesDefinitions.map((definition) => assembleSeries(reader, definition));
  const context = { reader, ...areaList, series, published: folder.rows };
  const checked = buildChecks.map((check) => ({ check, outcome: check.run(context) }));
  checked.forEach(printCheck);
  const compared = checked
    .filter(({ outcome }) => outcome.listed === undefined)
    .reduce((sum, { outcome }) => sum + outcome.compared, 0);
  console.log(`${compared} figures checked in all`);
  const failures = checked.reduce((sum, { outcome }) => sum + outcome.failed.length, 0);
  if (failures > 0) stop(`The pack was not written: ${failures} figures disagree.`);
  const checks = checked.map(({ check, outcome }) => ({
    name: check.name,
    compared: outcome.compared,
    agreed: outcome.agreed,
    explained: outcome.explained.length,
    explanation: check.explanation,
  }));
  return {
    pack: layOutPack(reader, areaList, buildNeighbourLists(folder), series, checks),
    checked,
  };
};

/** Writes the pack and returns its size gzipped. */
const write = ({ files }: PackFiles): number => {
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
  return gzipped;
};

const main = (): void => {
  const path = publishedFolderPath(process.argv.slice(2), process.env, project);
  const opened = openPublishedFolder(path);
  const { pack, checked } = build(typeof opened === "string" ? stop(opened) : opened);
  const changes = listChanges(packOnDisk(target), (file) => pack.files.get(file));
  const gzipped = write(pack);
  writeFileSync(join(project, "docs/benchmark-pack.md"), packReport(pack.manifest, checked, gzipped));
  if (changes) {
    writeFileSync(join(project, "docs/benchmark-pack-changes.md"), changeReport(changes));
  }
  const { packVersion, series, figureCount } = pack.manifest;
  console.log(
    `Pack ${packVersion}: ${series.length} series, ${figureCount} figures, ${gzipped} bytes gzipped; ${changes ? "changes listed in docs/benchmark-pack-changes.md" : "no figure changed"}`,
  );
};

main();
