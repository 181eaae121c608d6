import type { ThemeNumber } from "../indicator";

/** Who is asked. */
export type Respondent = "children" | "families" | "professionals" | "providers" | "the agency itself";

/** How a question is answered: on the five-point scale, or in words. */
export type AnswerForm = "scale" | "text";

/**
 * A local question, in this product's own wording: a suggestion that a team may edit, not an official text.
 */
export interface LocalQuestion {
  readonly id: string;
  readonly theme: ThemeNumber;
  readonly askedOf: Respondent;
  readonly text: string;
  readonly answer: AnswerForm;
}

/** The answers of the scale, from the best to the worst, and the one that is left out of shares. */
export const SCALE = [
  "Strongly agree",
  "Agree",
  "Neither agree nor disagree",
  "Disagree",
  "Strongly disagree",
] as const;
export const NO_ANSWER = "Prefer not to say";
