import type { ThemeNumber } from "../../../indicators/indicator";

/** Where the pane can be. */
export type Page =
  | { readonly name: "themes" }
  | { readonly name: "theme"; readonly theme: ThemeNumber }
  | { readonly name: "indicator"; readonly code: string }
  | { readonly name: "benchmarks"; readonly code?: string }
  | { readonly name: "templates" }
  | { readonly name: "insert"; readonly template: string; readonly indicator?: string }
  | { readonly name: "my-data" }
  | { readonly name: "list"; readonly list: string }
  | { readonly name: "inserted" }
  | { readonly name: "share" }
  | { readonly name: "help" }
  | { readonly name: "function"; readonly id: string }
  | { readonly name: "settings" }
  | { readonly name: "about" };

/** The pages that the navigation bar leads to. */
export type Section = "themes" | "templates" | "my-data" | "inserted" | "help";

/** Null for what the header leads to: no entry of the bar is the current one then. */
const sections: Readonly<Record<Page["name"], Section | null>> = {
  themes: "themes",
  theme: "themes",
  indicator: "themes",
  benchmarks: "themes",
  templates: "templates",
  insert: "templates",
  "my-data": "my-data",
  list: "my-data",
  inserted: "inserted",
  share: "inserted",
  help: "help",
  function: "help",
  settings: null,
  about: null,
};

/** The entry of the navigation bar that a page belongs to; null for a page of the header. */
export const sectionOf = (page: Page): Section | null => sections[page.name];
