import { templates } from "../../../src/templates/index";
import { RESPONDENTS, type Template, type TemplateInputs } from "../../../src/templates/template";

/** What is chosen in the pane before a template is inserted; all else stays as the pane fills it in. */
export type Chosen = Pick<TemplateInputs, "respondents" | "indicator">;

/** One insertion to photograph, under the name that its pictures start with. */
export interface View {
  readonly name: string;
  readonly template: Template;
  readonly chosen: Chosen;
}

const chosenIn = ({ id }: Template): readonly (readonly [string, Chosen])[] => {
  if (id === "local-questions")
    return RESPONDENTS.map((respondents) => [`${id}.${respondents}`, { respondents }] as const);
  if (id === "indicator-deep-dive")
    return [
      [id, {}],
      [`${id}.published-only`, { indicator: "PLN-6" }],
    ];
  return [[id, {}]];
};

/** Every template, once for each choice that makes a sheet of another kind. */
export const views: readonly View[] = templates.flatMap((template) =>
  chosenIn(template).map(([name, chosen]) => ({ name, template, chosen })),
);
