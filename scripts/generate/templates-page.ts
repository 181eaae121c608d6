import type { Template } from "../../src/templates/template";
import { generatedFrom, paragraphs } from "./markdown";

const sectionOf = ({ id, title, about, inputs, theme }: Template): string =>
  paragraphs([
    `## ${title}`,
    about,
    [
      `- Name: \`${id}\``,
      ...(theme === null ? [] : [`- Theme: ${theme}`]),
      `- Asks for: ${inputs.join(", ") || "nothing"}`,
    ].join("\n"),
  ]);

/** The page docs/templates.md. */
export const templatesPage = (templates: readonly Template[]): string =>
  paragraphs([
    generatedFrom("src/templates"),
    "# Templates",
    "The finished sheets that the pane inserts, in the order of its gallery.",
    ...templates.map(sectionOf),
  ]);
