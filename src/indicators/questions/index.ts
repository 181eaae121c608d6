import type { ThemeNumber } from "../indicator";
import { activityQuestions } from "./activity";
import { decisionMakingQuestions } from "./decision-making";
import { outcomesQuestions } from "./outcomes";
import { plansQuestions } from "./plans";
import type { LocalQuestion, Respondent } from "./question";
import { workforceQuestions } from "./workforce";

/** Every suggested local question, by theme. */
export const questions: readonly LocalQuestion[] = [
  ...outcomesQuestions,
  ...activityQuestions,
  ...decisionMakingQuestions,
  ...plansQuestions,
  ...workforceQuestions,
];

/** The questions of a theme, of a group of respondents, or of both. */
export const questionsFor = (theme?: ThemeNumber, askedOf?: Respondent): readonly LocalQuestion[] =>
  questions.filter(
    (question) =>
      (theme === undefined || question.theme === theme) &&
      (askedOf === undefined || question.askedOf === askedOf),
  );
