import type { ColourScheme } from "./port";

const HIGH_CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** Lightness from 0 to 1 of a `#rrggbb` colour; null when it is not one. */
function lightness(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Office's high contrast themes are the only ones that are pure black throughout. */
const isHighContrast = (theme: Office.OfficeTheme): boolean =>
  [theme.bodyBackgroundColor, theme.controlBackgroundColor].every((colour) => /^#?000000$/.test(colour));

const matches = (query: string): boolean =>
  typeof window.matchMedia === "function" && window.matchMedia(query).matches;

/**
 * The colours the pane should wear: the system's high contrast first, then Office's theme, then the
 * system's preference where the client tells no theme.
 */
export function colourScheme(): ColourScheme {
  if (matches(HIGH_CONTRAST)) return "high-contrast";
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme && isHighContrast(theme)) return "high-contrast";
  const background = lightness(theme?.bodyBackgroundColor ?? "");
  if (background !== null) return background < 0.5 ? "dark" : "light";
  return matches(DARK) ? "dark" : "light";
}

/**
 * Excel raises no event of its own for a change of theme: the system's queries do, and whoever changed
 * Office's theme comes back to the pane by giving it the focus.
 */
export function onColourSchemeChanged(listener: (scheme: ColourScheme) => void): () => void {
  if (typeof window.matchMedia !== "function") return () => undefined;
  const queries = [window.matchMedia(HIGH_CONTRAST), window.matchMedia(DARK)];
  const tell = (): void => listener(colourScheme());
  for (const query of queries) query.addEventListener("change", tell);
  window.addEventListener("focus", tell);
  return () => {
    for (const query of queries) query.removeEventListener("change", tell);
    window.removeEventListener("focus", tell);
  };
}
