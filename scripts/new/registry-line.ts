/** A unit as its registry names it. */
export interface RegistryEntry {
  /** The exported constant. */
  readonly constant: string;
  /** Where the registry imports it from. */
  readonly from: string;
}

/** Functions stand in the order of their names; the rest in the order of their files. */
export type RegistryOrder = "by constant" | "by file";

const RELATIVE_IMPORT = /^import \{ (\w+) \} from "(\.[^"]+)";$/;

const importLine = ({ constant, from }: RegistryEntry): string => `import { ${constant} } from "${from}";`;

const comesBefore = (a: RegistryEntry, b: RegistryEntry, order: RegistryOrder): boolean =>
  order === "by constant"
    ? a.constant < b.constant
    : a.from.localeCompare(b.from, "en-GB", { numeric: true }) < 0;

const importsIn = (lines: readonly string[]): readonly (RegistryEntry & { readonly index: number })[] =>
  lines.flatMap((line, index) => {
    const match = RELATIVE_IMPORT.exec(line);
    return match ? [{ index, constant: match[1] ?? "", from: match[2] ?? "" }] : [];
  });

const LIST = /^(export const \w+: readonly \w+\[\] = \[)([^\]]*)\];$/m;

const elementsOf = (list: string): string[] =>
  list
    .split(",")
    .map((element) => element.trim())
    .filter((element) => element !== "");

const inserted = (items: readonly string[], at: number, item: string): string[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];

/**
 * A registry with one more unit: its import and its place in the list, both in order.
 *
 * Errors: the unit is there already, or the file has no exported list.
 *
 * @example withRegistryLine(source, { constant: "rate", from: "./statistics/rate" }, "by constant")
 */
export const withRegistryLine = (source: string, entry: RegistryEntry, order: RegistryOrder): string => {
  const lines = source.split("\n");
  if (lines.includes(importLine(entry))) throw new Error(`${entry.constant} is in the registry already`);
  const list = LIST.exec(source);
  if (list === null) throw new Error("The registry has no exported list to add to");
  const elements = elementsOf(list[2] ?? "");
  const units = importsIn(lines).filter(({ constant }) => elements.includes(constant));
  const next = units.find((unit) => comesBefore(entry, unit, order));
  const importAt = next?.index ?? (units.at(-1)?.index ?? -1) + 1;
  const elementAt = next === undefined ? elements.length : elements.indexOf(next.constant);
  const all = inserted(elements, elementAt, entry.constant).map((element) => `  ${element},\n`);
  return inserted(lines, importAt, importLine(entry))
    .join("\n")
    .replace(LIST, (_whole: string, head: string) => `${head}\n${all.join("")}];`);
};
