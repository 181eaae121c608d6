import { areaProfile } from "./area-profile";
import { dataSheets } from "./data-sheets";
import { indicatorDeepDive } from "./indicator-deep-dive";
import { localQuestions } from "./local-questions";
import { neighbourComparison } from "./neighbour-comparison";
import { notesAndSources } from "./notes-and-sources";
import { overview } from "./overview";
import type { Template } from "./template";
import { theme1Outcomes } from "./theme-1-outcomes";
import { theme2Activity } from "./theme-2-activity";
import { theme3DecisionMaking } from "./theme-3-decision-making";
import { theme4Plans } from "./theme-4-plans";
import { theme5Workforce } from "./theme-5-workforce";

/** Every template, in the order of the gallery. `npm run new -- template` adds a line here. */
export const templates: readonly Template[] = [
  overview,
  theme1Outcomes,
  theme2Activity,
  theme3DecisionMaking,
  theme4Plans,
  theme5Workforce,
  areaProfile,
  neighbourComparison,
  indicatorDeepDive,
  localQuestions,
  dataSheets,
  notesAndSources,
];

/** The template with an id, or undefined. */
export const templateById = (id: string): Template | undefined =>
  templates.find((template) => template.id === id);
