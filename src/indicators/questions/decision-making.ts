import type { LocalQuestion } from "./question";

/** Suggested local questions of theme 3. */
export const decisionMakingQuestions: readonly LocalQuestion[] = [
  {
    id: "L3-1",
    theme: 3,
    askedOf: "families",
    text: "Were you satisfied with how your assessment was done and how quickly?",
    answer: "scale",
  },
  {
    id: "L3-2",
    theme: 3,
    askedOf: "children",
    text: "Were you seen and heard during the assessment?",
    answer: "scale",
  },
  {
    id: "L3-3",
    theme: 3,
    askedOf: "professionals",
    text: "Are you told the outcome of referrals you make, and can you challenge it?",
    answer: "scale",
  },
  {
    id: "L3-4",
    theme: 3,
    askedOf: "professionals",
    text: "Do the right agencies attend, or report to, strategy discussions and conferences?",
    answer: "scale",
  },
  {
    id: "L3-5",
    theme: 3,
    askedOf: "the agency itself",
    text: "What do case audits say about the quality of analysis and management decisions?",
    answer: "text",
  },
];
