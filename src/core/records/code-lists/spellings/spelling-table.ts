/** Spellings of each code of a list. */
export type SpellingTable = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a table of spellings: a code and its spellings, semicolons between, on one line or more.
 *
 * @example spellingTable("M: boy; man").M // ["boy", "man"]
 */
export const spellingTable = (text: string): SpellingTable =>
  Object.fromEntries(
    text
      .trim()
      .split(/\n(?! )/)
      .map((entry) => {
        const [code = "", ...rest] = entry.split(": ");
        const spellings = rest.join(": ").split(";");
        return [code, spellings.map((spelling) => spelling.replace(/\s+/g, " ").trim())];
      }),
  );
