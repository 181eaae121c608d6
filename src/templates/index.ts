import type { Template } from "./template";
import { theme3DecisionMaking } from "./theme-3-decision-making";

/** Every template, in the order of the gallery. `npm run new -- template` adds a line here. */
export const templates: readonly Template[] = [theme3DecisionMaking];

/** The template with an id, or undefined. */
export const templateById = (id: string): Template | undefined =>
  templates.find((template) => template.id === id);
