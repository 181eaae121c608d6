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
  /** Heads its column of answers: letters and spaces only, so that a formula can name the column. */
  readonly shortText: string;
  /** On the scale a statement about one thing, to agree with or not; in words a question. */
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

/** The same five places in words that a child uses. */
export const SCALE_FOR_CHILDREN = ["Definitely", "Mostly", "Not sure", "Not really", "Not at all"] as const;

/** The scale in the words of those who are asked. */
export const scaleFor = (askedOf: Respondent): readonly string[] =>
  askedOf === "children" ? SCALE_FOR_CHILDREN : SCALE;
