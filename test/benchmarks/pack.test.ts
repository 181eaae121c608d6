import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openCommittedPack, readManifest } from "../support/committed-pack";

const folder = join(__dirname, "../../assets/benchmarks");
const manifest = readManifest();
const bytesOf = (file: string): Buffer => readFileSync(join(folder, file));
const sha256 = (text: Buffer | string): string => createHash("sha256").update(text).digest("hex");

describe("the pack that ships", () => {
  test("has its parts to the byte as the manifest states them", () => {
    for (const { file, bytes, sha256: stated } of manifest.parts) {
      expect([file, bytesOf(file).length, sha256(bytesOf(file))]).toEqual([file, bytes, stated]);
    }
  });

  test("is written in one way only, so that building it again gives the same bytes", () => {
    for (const file of ["manifest.json", ...manifest.parts.map((part) => part.file)]) {
      const text = bytesOf(file).toString("utf8");
      expect(JSON.stringify(JSON.parse(text))).toBe(text.trimEnd());
      expect(text).not.toMatch(/"(?:built|builtAt|generated|timestamp)"/);
    }
  });

  test("weighs less than 600,000 bytes gzipped in all", () => {
    const files = ["manifest.json", ...manifest.parts.map((part) => part.file)];
    const weight = files.reduce((sum, file) => sum + gzipSync(bytesOf(file), { level: 9 }).length, 0);
    expect(weight).toBeLessThan(600_000);
  });

  test("was checked, every difference explained", () => {
    expect(manifest.checks).toHaveLength(7);
    for (const { compared, agreed, explained, explanation } of manifest.checks) {
      expect(compared).toBe(agreed + explained);
      expect(explanation).not.toBe("");
    }
  });

  test("leaves the known faulty figures out, and says why", () => {
    const reasons = manifest.leftOut.map(({ what, reason }) => `${what}: ${reason}`).join("\n");
    // The tool adds the rates of nine regions up to an England figure, 1,258 for 2024.
    expect(reasons).toMatch(/First-time entrants.*England.*sum of the nine regional rates/);
    expect(reasons).toMatch(/Proven reoffending.*no row for England/);
    expect(reasons).toMatch(/Care applications, regions/);
    const benchmarks = openCommittedPack();
    for (const code of ["OUT-7", "OUT-8"]) {
      expect(benchmarks.figure(code, "England", 2020)).toMatchObject({ code: "#N/A" });
    }
    // Labelled a percentage by the tool, and a number.
    expect(benchmarks.indicator("OUT-2")).toMatchObject({ unit: "count" });
  });
});
