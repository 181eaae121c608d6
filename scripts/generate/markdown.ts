/** First line of every generated page. */
export const generatedFrom = (source: string): string =>
  `<!-- Generated from ${source} by \`npm run generate\`: do not edit. -->`;

const cellText = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/**
 * A Markdown table.
 *
 * @example markdownTable(["Name", "About"], [["count", "How many"]])
 */
export const markdownTable = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => "---"), ...rows]
    .map((row) => `| ${row.map(cellText).join(" | ")} |`)
    .join("\n");

/** Paragraphs set apart by blank lines, those that are empty left out. */
export const paragraphs = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join("\n\n");
