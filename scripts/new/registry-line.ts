/** A unit as its registry names it. */
export interface RegistryEntry {
  /** The exported constant. */
  readonly constant: string;
  /** Where the registry imports it from. */
  readonly from: string;
}

const importLine = ({ constant, from }: RegistryEntry): string => `import { ${constant} } from "${from}";`;

const RELATIVE_IMPORT = /^import \{ (\w+) \} from "(\.[^"]+)";$/;

const insertImport = (lines: readonly string[], entry: RegistryEntry): readonly string[] => {
  const units = lines.flatMap((line, index) => {
    const match = RELATIVE_IMPORT.exec(line);
    return match ? [{ index, constant: match[1] ?? "" }] : [];
  });
  const next = units.find(({ constant }) => constant > entry.constant);
  const at = next?.index ?? (units.at(-1)?.index ?? -1) + 1;
  return [...lines.slice(0, at), importLine(entry), ...lines.slice(at)];
};

const insertElement = (lines: readonly string[], constant: string): readonly string[] => {
  const open = lines.findIndex((line) => /^export const \w+: readonly \w+\[\] = \[/.test(line));
  if (open < 0) throw new Error("The registry has no exported list to add to");
  const close = lines.findIndex((line, index) => index >= open && line.endsWith("];"));
  const list = lines.slice(open, close + 1).join("\n");
  const head = list.slice(0, list.indexOf("= [") + 3);
  const elements = list
    .slice(head.length, list.lastIndexOf("]"))
    .split(",")
    .map((element) => element.trim())
    .filter((element) => element !== "");
  const at = elements.findIndex((element) => element > constant);
  elements.splice(at < 0 ? elements.length : at, 0, constant);
  return [
    ...lines.slice(0, open),
    head,
    ...elements.map((element) => `  ${element},`),
    "];",
    ...lines.slice(close + 1),
  ];
};

/**
 * A registry with one more unit: its import and its place in the list, both in order.
 *
 * @example withRegistryLine(source, { constant: "rate", from: "./statistics/rate" })
 */
export const withRegistryLine = (source: string, entry: RegistryEntry): string => {
  if (source.split("\n").includes(importLine(entry))) {
    throw new Error(`${entry.constant} is in the registry already`);
  }
  return insertElement(insertImport(source.split("\n"), entry), entry.constant).join("\n");
};
