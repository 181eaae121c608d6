/**
 * What a user may pass on when the add-in failed: version, kind of error, and where in our code.
 * The error's message is left out, because it could quote a cell.
 *
 * @example failureReference(new TypeError("secret"), "0.1.0") // "0.1.0 TypeError pane.app.js:1:200"
 */
export function failureReference(error: unknown, version: string): string {
  if (!(error instanceof Error)) return `${version} unknown`;
  const frame = /([^/\\()\s]+\.(?:js|tsx?|cjs|mjs)(?:\?[^:\s]*)?:\d+:\d+)/.exec(
    (error.stack ?? "").replace(error.message, ""),
  );
  return [version, error.name, frame?.[1] ?? ""].join(" ").trim();
}
