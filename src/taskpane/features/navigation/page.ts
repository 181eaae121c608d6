import type { ThemeNumber } from "../../../indicators/indicator";

/** Where the pane can be. */
export type Page =
  | { readonly name: "themes" }
  | { readonly name: "theme"; readonly theme: ThemeNumber }
  | { readonly name: "indicator"; readonly code: string }
  | { readonly name: "insert"; readonly template: string }
  | { readonly name: "my-data" }
  | { readonly name: "inserted" }
  | { readonly name: "help" }
  | { readonly name: "function"; readonly id: string }
  | { readonly name: "about" };

/** The four pages that the navigation bar leads to. */
export type Section = "themes" | "my-data" | "inserted" | "help";

const sections: Readonly<Record<Page["name"], Section>> = {
  themes: "themes",
  theme: "themes",
  indicator: "themes",
  insert: "themes",
  "my-data": "my-data",
  inserted: "inserted",
  help: "help",
  function: "help",
  about: "help",
};

/** The entry of the navigation bar that a page belongs to. */
export const sectionOf = (page: Page): Section => sections[page.name];
