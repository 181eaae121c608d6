import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";

/** One row of a published table, by column heading. */
export type PublishedRow = Readonly<Record<string, string>>;

/** A folder of published tables, as files that were downloaded and not edited. */
export interface PublishedFolder {
  readonly path: string;
  /** Rows of one table; `file` is its path inside the folder. Read once. */
  rows(file: string): readonly PublishedRow[];
}

const defaultFolder = "../shared/data/published";

/** The folder named by `--from`, by the environment variable CSPI_PUBLISHED, or the default beside the project. */
export const publishedFolderPath = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  project: string,
): string => {
  const position = args.indexOf("--from");
  const named = position >= 0 ? args[position + 1] : undefined;
  return resolve(project, named ?? environment.CSPI_PUBLISHED ?? defaultFolder);
};

/** Opens the folder, or says in a sentence why it cannot. */
export const openPublishedFolder = (path: string): PublishedFolder | string => {
  if (!existsSync(path)) {
    return `The folder of published tables is not at ${path}: name it with --from <folder> or CSPI_PUBLISHED.`;
  }
  const read = new Map<string, readonly PublishedRow[]>();
  return {
    path,
    rows: (file) => {
      const known = read.get(file);
      if (known) return known;
      const rows = parseTable(readFileSync(join(path, file), "utf8"));
      read.set(file, rows);
      return rows;
    },
  };
};

/** Reads a CSV text with a heading row. */
export const parseTable = (text: string): readonly PublishedRow[] =>
  parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true });
