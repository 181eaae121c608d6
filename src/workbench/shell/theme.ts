/** The looks of the workbench. Excel offers the same three and tells its add-ins which one is on. */
export type ThemeName = "light" | "dark" | "high-contrast";

export interface Theme {
  readonly name: ThemeName;
  readonly label: string;
  /** True where the grid is drawn light on dark. */
  readonly dark: boolean;
  /** The colours that an add-in is told, in the terms of Office. */
  readonly office: {
    readonly bodyBackgroundColor: string;
    readonly bodyForegroundColor: string;
    readonly controlBackgroundColor: string;
    readonly controlForegroundColor: string;
  };
}

const light: Theme = {
  name: "light",
  label: "Light",
  dark: false,
  office: {
    bodyBackgroundColor: "#f5f5f5",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#ffffff",
    controlForegroundColor: "#242424",
  },
};

const dark: Theme = {
  name: "dark",
  label: "Dark",
  dark: true,
  office: {
    bodyBackgroundColor: "#1f1f1f",
    bodyForegroundColor: "#f5f5f5",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#ffffff",
  },
};

const highContrast: Theme = {
  name: "high-contrast",
  label: "High contrast",
  dark: true,
  office: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#ffffff",
  },
};

export const THEMES: readonly Theme[] = [light, dark, highContrast];

const STORED_AS = "workbench.theme";

const themeNamed = (name: string | null): Theme | undefined => THEMES.find((theme) => theme.name === name);

/** The theme asked for in the address, else the one chosen last, else what the system prefers. */
export const startingTheme = (query: URLSearchParams): Theme => {
  const named = themeNamed(query.get("theme")) ?? themeNamed(localStorage.getItem(STORED_AS));
  if (named) return named;
  const prefers = (feature: string) => matchMedia(`(${feature})`).matches;
  if (prefers("forced-colors: active") || prefers("prefers-contrast: more")) return highContrast;
  return prefers("prefers-color-scheme: dark") ? dark : light;
};

/** Puts the theme on the page and remembers it for the next visit. */
export const applyTheme = (theme: Theme): void => {
  document.documentElement.dataset["theme"] = theme.name;
  localStorage.setItem(STORED_AS, theme.name);
};
