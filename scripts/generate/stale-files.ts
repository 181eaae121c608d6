import { existsSync, readFileSync } from "node:fs";
import type { GeneratedFile } from "./generated-files";

/** The generated files that are missing or hold something else than they would now. */
export const staleAmong = (files: readonly GeneratedFile[]): readonly GeneratedFile[] =>
  files.filter(({ path, content }) => !existsSync(path) || readFileSync(path, "utf8") !== content);
