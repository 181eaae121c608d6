import type { LocalQuestion } from "./question";

/** Suggested local questions of theme 4. */
export const plansQuestions: readonly LocalQuestion[] = [
  {
    id: "L4-1",
    theme: 4,
    askedOf: "children",
    text: "Do you know what is in your plan and what it is meant to change?",
    answer: "scale",
  },
  {
    id: "L4-2",
    theme: 4,
    askedOf: "families",
    text: "Do you know what has to change, by when, and who will help?",
    answer: "scale",
  },
  {
    id: "L4-3",
    theme: 4,
    askedOf: "professionals",
    text: "Are plans specific, outcome-focused and worked on by the core group between reviews?",
    answer: "scale",
  },
  {
    id: "L4-4",
    theme: 4,
    askedOf: "the agency itself",
    text: "Why do children come back onto a plan, or stay on one over two years?",
    answer: "text",
  },
  {
    id: "L4-5",
    theme: 4,
    askedOf: "providers",
    text: "Are services named in plans delivered on time?",
    answer: "scale",
  },
];
