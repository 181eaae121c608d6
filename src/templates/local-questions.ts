import type { Benchmarks } from "../benchmarks/benchmarks";
import { CellError, isCellError } from "../core/cells/cell-error";
import { indicators } from "../indicators";
import type { Indicator, ThemeNumber } from "../indicators/indicator";
import { questionsFor } from "../indicators/questions";
import { themes } from "../indicators/themes";
import { published } from "./local-questions/national-figures";
import { resultsSheet } from "./local-questions/results-sheet";
import { surveySheet, type SurveyOf } from "./local-questions/survey-sheet";
import { withPolarity } from "./local-polarity";
import { HEADLINES } from "./overview";
import type { SheetPlan } from "./plan";
import { defineTemplate, type Respondents, type TemplateInputs } from "./template";
import { YEAR_TO_MARCH_2025 } from "./theme-sheet/theme-template";

const ID = "local-questions";
const VERSION = 1;

const inWords = (numbers: readonly ThemeNumber[]): string =>
  numbers.length < 2
    ? numbers.join("")
    : `${numbers.slice(0, -1).join(", ")} or ${numbers[numbers.length - 1] ?? ""}`;

/** Not every group is asked about every theme. */
function noQuestions(respondents: Respondents, theme: ThemeNumber): CellError {
  const others = themes.map((one) => one.number).filter((one) => questionsFor(one, respondents).length > 0);
  return new CellError(
    "#N/A",
    `No question of theme ${theme} is for ${respondents}: choose theme ${inWords(others)}, or all themes`,
  );
}

function surveyFor({ respondents = "children", theme }: TemplateInputs): SurveyOf | CellError {
  const questions = questionsFor(theme, respondents);
  if (theme !== undefined && questions.length === 0) return noQuestions(respondents, theme);
  const about = themes.find((one) => one.number === theme)?.title ?? "All themes";
  return { respondents, title: `Survey of ${respondents}`, about, questions };
}

/** The theme's indicators; of all themes those most often watched. */
const indicatorsBeside = (theme: ThemeNumber | undefined): readonly Indicator[] =>
  indicators.filter((one) => (theme === undefined ? HEADLINES.includes(one.code) : one.theme === theme));

function build(inputs: TemplateInputs, benchmarks: Benchmarks): SheetPlan | CellError {
  const area = benchmarks.area(inputs.authority);
  if (isCellError(area)) return area;
  const survey = surveyFor(inputs);
  if (isCellError(survey)) return survey;
  const beside = {
    authority: area.name,
    year: inputs.year,
    indicators: published(indicatorsBeside(inputs.theme), benchmarks).map((one) =>
      withPolarity(one, inputs.polarity),
    ),
    edition: inputs.neighbourEdition ?? 2025,
  };
  return {
    template: ID,
    templateVersion: VERSION,
    title: survey.title,
    recipe: { ...inputs },
    sheets: [surveySheet(survey), resultsSheet(survey, beside, benchmarks)],
  };
}

export const localQuestions = defineTemplate({
  id: ID,
  title: "Local questions",
  about:
    "A survey sheet for children, families, professionals or providers, and its results with national figures beside.",
  version: VERSION,
  theme: null,
  inputs: ["authority", "year", "respondents", "theme"],
  examples: [
    {
      name: "children",
      inputs: { authority: "Leeds", ...YEAR_TO_MARCH_2025, respondents: "children" },
      lists: [],
    },
    {
      name: "families-theme-3",
      inputs: { authority: "Leeds", ...YEAR_TO_MARCH_2025, respondents: "families", theme: 3 },
      lists: [],
    },
    {
      name: "professionals",
      inputs: { authority: "Leeds", ...YEAR_TO_MARCH_2025, respondents: "professionals" },
      lists: [],
    },
    {
      name: "providers-theme-2",
      inputs: { authority: "Leeds", ...YEAR_TO_MARCH_2025, respondents: "providers", theme: 2 },
      lists: [],
    },
  ],
  build,
});
