import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { NewUnit } from "./new-unit";
import { withRegistryLine } from "./registry-line";

/** The formatter that the content goes through. */
export type Tidy = (content: string) => Promise<string>;

/**
 * Writes a new unit below a project's root: the unit, its test and the registry line.
 *
 * All or nothing: a file that exists already, or a registry that cannot take the line, leaves
 * everything as it was. Gives the paths written.
 */
export const writeUnit = async (
  root: string,
  { unit, test, registry }: NewUnit,
  tidy: Tidy,
): Promise<readonly string[]> => {
  const taken = [unit, test].find(({ path }) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`${taken.path} exists already`);
  const registrySource = readFileSync(join(root, registry.path), "utf8");
  const registryContent = withRegistryLine(registrySource, registry.entry, registry.order);
  const files = [unit, test, { path: registry.path, content: registryContent }];
  const written = await Promise.all(
    files.map(async ({ path, content }) => ({ path, content: await tidy(content) })),
  );
  for (const { path, content } of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return written.map(({ path }) => path);
};
