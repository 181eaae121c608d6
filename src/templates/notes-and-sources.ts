import { indicators } from "../indicators";
import { withPolarity } from "./local-polarity";
import { definitionsSheet } from "./notes-and-sources/definitions";
import { notesSheet } from "./notes-and-sources/notes-sheet";
import { sourcesSheet } from "./notes-and-sources/published-sources";
import { defineTemplate } from "./template";
import { YEAR_TO_MARCH_2025 } from "./theme-sheet/theme-template";

const VERSION = 1;

export const notesAndSources = defineTemplate({
  id: "notes-and-sources",
  title: "Notes and sources",
  about: "How to read the sheets: definitions, methods, comparators, breaks and gaps, and every publication.",
  version: VERSION,
  theme: null,
  inputs: [],
  examples: [{ name: "all", inputs: { authority: "Leeds", ...YEAR_TO_MARCH_2025 }, lists: [] }],
  build: (inputs, benchmarks) => ({
    template: "notes-and-sources",
    templateVersion: VERSION,
    title: "Notes and sources",
    recipe: { ...inputs },
    sheets: [
      notesSheet(benchmarks, inputs.neighbourEdition ?? 2025),
      definitionsSheet(indicators.map((one) => withPolarity(one, inputs.polarity))),
      sourcesSheet(benchmarks),
    ],
  }),
});
