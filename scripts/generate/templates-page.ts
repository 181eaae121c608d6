import type { Template } from "../../src/templates/template";
import { generatedFrom, paragraphs } from "./markdown";

/** What the pictures of a layout show. Their files are named `overview.working.png`, or `local-questions.children.working.png`. */
const LAYOUTS = {
  working: "the working layout with local figures",
  published: "the sheets of the published layout that are for publishing",
} as const;

const layoutOf = (picture: string): keyof typeof LAYOUTS =>
  picture.endsWith(".published.png") ? "published" : "working";

/** Words of what was chosen, between the name of the template and the layout. */
const choiceIn = (picture: string): string => {
  const [, ...parts] = picture.split(".");
  const choice = parts.slice(0, -2).join(" ").replaceAll("-", " ");
  return choice === "" ? "" : `, ${choice}`;
};

/** Each choice in its working layout first. */
const inOrder = (one: string, other: string): number =>
  choiceIn(one).localeCompare(choiceIn(other), "en-GB") ||
  layoutOf(other).localeCompare(layoutOf(one), "en-GB");

const picturesOf = ({ id, title }: Template, pictures: readonly string[]): readonly string[] =>
  pictures
    .filter((picture) => picture.startsWith(`${id}.`))
    .sort(inOrder)
    .map(
      (picture) =>
        `![${title}${choiceIn(picture)}: ${LAYOUTS[layoutOf(picture)]}](pictures/templates/${picture})`,
    );

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
    "The finished sheets that the pane inserts, in the order of its gallery, with made-up records of a sample workbook and made-up answers beside published figures. Each is shown whole, in the working layout and in the published one, whose sheets stand one below the other.",
    ...templates.map((template) => sectionOf(template, pictures)),
  ]);
