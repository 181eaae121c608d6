import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";

/** What the schema cannot see. Each check answers sentences; none means the manifest is sound. */
export type ManifestCheck = (manifest: string, assets: string) => Promise<string[]> | string[];

/** Longest resource id that Office accepts. */
const LONGEST_RESOURCE_ID = 32;
/** Longest short string and long string that Office shows, in characters. */
const LONGEST_SHORT_STRING = 125;
const LONGEST_LONG_STRING = 250;

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

const resourcesAndReferencesAgree: ManifestCheck = (manifest) => {
  const resources = all(manifest, /<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const references = new Set(all(manifest, /resid="([^"]+)"/g));
  return [
    ...[...references].filter((id) => !resources.includes(id)).map((id) => `resid "${id}" names no resource`),
    ...resources.filter((id) => !references.has(id)).map((id) => `resource "${id}" is used nowhere`),
    ...resources
      .filter((id, index) => resources.indexOf(id) !== index)
      .map((id) => `resource "${id}" is there twice`),
    ...resources
      .filter((id) => id.length > LONGEST_RESOURCE_ID)
      .map((id) => `resource id "${id}" is longer than ${LONGEST_RESOURCE_ID} characters`),
  ];
};

const stringsFit: ManifestCheck = (manifest) => {
  const strings = (part: string): string =>
    new RegExp(`<bt:${part}>(.*?)</bt:${part}>`, "s").exec(manifest)?.[1] ?? "";
  const tooLong = (part: string, longest: number): string[] =>
    all(strings(part), /DefaultValue="([^"]*)"/g)
      .filter((text) => text.length > longest)
      .map((text) => `${part}: "${text.slice(0, 40)}…" is longer than ${longest} characters`);
  return [...tooLong("ShortStrings", LONGEST_SHORT_STRING), ...tooLong("LongStrings", LONGEST_LONG_STRING)];
};

const addressesAreHttps: ManifestCheck = (manifest) =>
  all(manifest, /DefaultValue="(http:[^"]+)"/g).map((address) => `${address} is not https`);

const sharedRuntimeIsOnePage: ManifestCheck = (manifest) => {
  const runtime = /<Runtime resid="([^"]+)" lifetime="long"/.exec(manifest)?.[1];
  const functionFile = /<FunctionFile resid="([^"]+)"/.exec(manifest)?.[1];
  const page = /<Page>\s*<SourceLocation resid="([^"]+)"/.exec(manifest)?.[1];
  return [
    ...(runtime ? [] : ["no shared runtime with a long lifetime"]),
    ...(functionFile === runtime
      ? []
      : [`FunctionFile is "${functionFile}" but the runtime's page is "${runtime}"`]),
    ...(page === runtime
      ? []
      : [`the custom functions' page is "${page}" but the runtime's page is "${runtime}"`]),
    ...(manifest.includes("<TaskpaneId>") ? ["TaskpaneId may not stand beside a shared runtime"] : []),
  ];
};

const iconsExistInTheirSize: ManifestCheck = async (manifest, assets) => {
  const addresses = new Set(all(manifest, /"https:\/\/[^/"]+\/assets\/([^"]+\.png)"/g));
  const problems = await Promise.all(
    [...addresses].map(async (path) => {
      const file = join(assets, path);
      if (!existsSync(file)) return [`icon ${path} does not exist`];
      const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
      const { width, height } = await sharp(file).metadata();
      return width === size && height === size ? [] : [`icon ${path} is ${width} by ${height} pixels`];
    }),
  );
  return problems.flat();
};

/** Every check of the project's own, in the order they are reported. */
export const ownChecks: readonly ManifestCheck[] = [
  resourcesAndReferencesAgree,
  stringsFit,
  addressesAreHttps,
  sharedRuntimeIsOnePage,
  iconsExistInTheirSize,
];

/** The names of the functions that ribbon buttons call; a test compares them with `src/commands`. */
export const commandsOf = (manifest: string): string[] =>
  all(manifest, /<FunctionName>([^<]+)<\/FunctionName>/g);
