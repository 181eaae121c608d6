import { themes as frameworkThemes } from "../../indicators/themes";
import { defineFunction } from "../define-function";

export const themes = defineFunction({
  id: "THEMES",
  category: "framework",
  summary: "The five themes of the framework, with what each asks",
  parameters: [],
  gives: "table",
  examples: [
    {
      call: "=CSPI.THEMES()",
      gives: [
        ["Theme", "Title", "What it asks"],
        ...frameworkThemes.map(({ number, title, about }) => [number, title, about]),
      ],
      because: "One row for each theme, with headings",
    },
  ],
  run: () => [
    ["Theme", "Title", "What it asks"],
    ...frameworkThemes.map(({ number, title, about }) => [number, title, about]),
  ],
});
