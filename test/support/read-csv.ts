/** One row of a CSV file, by column heading. */
export type CsvRow = Readonly<Record<string, string>>;

const fieldsOf = (line: string): string[] =>
  [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'),
  );

/**
 * Reads a CSV file whose fields hold no line breaks into rows by heading.
 *
 * @example readCsv("a,b\n1,\"x, y\"\n") // [{ a: "1", b: "x, y" }]
 */
export const readCsv = (text: string): CsvRow[] => {
  const [heading = "", ...lines] = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/);
  const columns = fieldsOf(heading);
  return lines.map((line) => {
    const fields = fieldsOf(line);
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ""]));
  });
};
