import { join } from "node:path";
import { listChanges, packOnDisk } from "../../../scripts/pack/change-list";
import { changeReport } from "../../../scripts/pack/pack-report";
import type { PackedTheme, PackManifest } from "../../../src/benchmarks/pack";
import { readManifest } from "../../support/committed-pack";

const onDisk = packOnDisk(join(__dirname, "../../../assets/benchmarks"));

/** The committed pack cut down to the workforce series, so that the comparison is quick. */
const workforceOnly = (file: string): string | undefined => {
  if (file !== "manifest.json") return onDisk(file);
  const manifest = readManifest();
  return JSON.stringify({
    ...manifest,
    parts: manifest.parts.filter(({ name }) => name === "areas" || name === "theme-5"),
    series: manifest.series.filter(({ part }) => part === "theme-5"),
  });
};

/** The same with one count changed and another version. */
const altered = (file: string): string | undefined => {
  const text = workforceOnly(file) ?? "";
  if (file === "manifest.json") {
    return JSON.stringify({ ...(JSON.parse(text) as PackManifest), packVersion: "altered" });
  }
  if (file !== "theme-5.json") return text;
  const theme = JSON.parse(text) as PackedTheme;
  const key = "workforce.vacancy_fte";
  const column = theme.columns[key];
  if (!column) throw new Error(`No column ${key}`);
  // England, 2017: the first cell of the column
  const cells = column.cells.replace(/^[^,]+/, "1");
  return JSON.stringify({ ...theme, columns: { ...theme.columns, [key]: { ...column, cells } } });
};

test("a pack has no changes against itself", () => {
  expect(listChanges(workforceOnly, workforceOnly)).toBeNull();
});

test("a pack with no pack before has none either", () => {
  expect(listChanges(() => undefined, workforceOnly)).toBeNull();
});

test("a changed count is listed with the figure before and now", () => {
  const changes = listChanges(workforceOnly, altered);
  expect(changes).toMatchObject({ to: "altered", seriesAdded: [], figuresAdded: 0, figuresRemoved: 0 });
  expect(changes?.figuresChanged.every((line) => line.includes("England, 2017"))).toBe(true);
  expect(changes?.figuresChanged.length).toBeGreaterThan(0);
  expect(changes && changeReport(changes)).toContain("figures changed");
});
