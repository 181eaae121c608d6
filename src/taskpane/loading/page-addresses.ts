/**
 * The addresses that a page and its scripts are loaded from, each once, the page's own first.
 *
 * @example pageAddresses(document) // ["https://localhost:3000"]
 */
export function pageAddresses({
  baseURI,
  scripts,
}: Pick<Document, "baseURI" | "scripts">): readonly string[] {
  const loaded = [...scripts].map(({ src }) => src).filter((src) => src !== "");
  return [...new Set([baseURI, ...loaded].map((url) => new URL(url).origin))];
}
