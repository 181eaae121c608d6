import type { Template } from "../../../templates/template";

/** The kinds of template by which the gallery can be narrowed down. */
export type TemplateKind = "themes" | "comparisons" | "other";

/** A sheet of a theme; a sheet of published figures for an area or an indicator; anything else. */
export function kindOf({ theme, inputs }: Pick<Template, "theme" | "inputs">): TemplateKind {
  if (theme !== null) return "themes";
  return inputs.includes("year") && !inputs.includes("respondents") ? "comparisons" : "other";
}
