import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staleAmong } from "../../../scripts/generate/stale-files";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cspi-generate-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("names what is missing or different, and nothing else", () => {
  const file = (name: string) => ({ path: join(folder, name), content: "new" });
  writeFileSync(join(folder, "same.md"), "new");
  writeFileSync(join(folder, "old.md"), "old");
  const stale = staleAmong([file("same.md"), file("old.md"), file("missing.md")]);
  expect(stale.map(({ path }) => path)).toEqual([join(folder, "old.md"), join(folder, "missing.md")]);
});
