import type { LocalQuestion } from "./question";

/** Suggested local questions of theme 3. */
export const decisionMakingQuestions: readonly LocalQuestion[] = [
  {
    id: "L3-1",
    theme: 3,
    askedOf: "families",
    shortText: "Satisfied with assessment",
    text: "I am satisfied with how our assessment was done.",
    answer: "scale",
  },
  {
    id: "L3-2",
    theme: 3,
    askedOf: "children",
    shortText: "Listened to",
    text: "My worker listened to me before deciding what help I needed.",
    answer: "scale",
  },
  {
    id: "L3-3",
    theme: 3,
    askedOf: "professionals",
    shortText: "Told the outcome",
    text: "I am told the outcome of the referrals that I make.",
    answer: "scale",
  },
  {
    id: "L3-4",
    theme: 3,
    askedOf: "professionals",
    shortText: "Right agencies take part",
    text: "The right agencies attend, or report to, strategy discussions and conferences.",
    answer: "scale",
  },
  {
    id: "L3-5",
    theme: 3,
    askedOf: "the agency itself",
    shortText: "What audits say",
    text: "What do case audits say about the quality of analysis and management decisions?",
    answer: "text",
  },
  {
    id: "L3-6",
    theme: 3,
    askedOf: "families",
    shortText: "Assessment quick enough",
    text: "Our assessment was done quickly enough.",
    answer: "scale",
  },
  {
    id: "L3-7",
    theme: 3,
    askedOf: "professionals",
    shortText: "Can challenge decisions",
    text: "I can challenge a decision about a referral that I made.",
    answer: "scale",
  },
];
