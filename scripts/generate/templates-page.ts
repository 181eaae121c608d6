import type { Template } from "../../src/templates/template";
import { generatedFrom, paragraphs } from "./markdown";

/** What the pictures of a layout show. Their files are named `overview.working.png`. */
const LAYOUTS = { working: "with local figures", published: "a sheet of its published layout" } as const;

const picturesOf = ({ id, title }: Template, pictures: readonly string[]): readonly string[] =>
  Object.entries(LAYOUTS)
    .filter(([layout]) => pictures.includes(`${id}.${layout}.png`))
    .map(([layout, shows]) => `![${title}: ${shows}](pictures/templates/${id}.${layout}.png)`);

const sectionOf = (template: Template, pictures: readonly string[]): string => {
  const { id, title, about, inputs, theme } = template;
  return paragraphs([
    `## ${title}`,
    about,
    [
      `- Name: \`${id}\``,
      ...(theme === null ? [] : [`- Theme: ${theme}`]),
      `- Asks for: ${inputs.join(", ") || "nothing"}`,
    ].join("\n"),
    ...picturesOf(template, pictures),
  ]);
};

/**
 * The page docs/templates.md.
 *
 * @param pictures names of the files in docs/pictures/templates, which `npm run gallery` writes
 */
export const templatesPage = (templates: readonly Template[], pictures: readonly string[]): string =>
  paragraphs([
    generatedFrom("src/templates"),
    "# Templates",
    "The finished sheets that the pane inserts, in the order of its gallery, with made-up records of a sample workbook beside published figures.",
    ...templates.map((template) => sectionOf(template, pictures)),
  ]);
