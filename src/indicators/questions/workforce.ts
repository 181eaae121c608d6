import type { LocalQuestion } from "./question";

/** Suggested local questions of theme 5. */
export const workforceQuestions: readonly LocalQuestion[] = [
  {
    id: "L5-1",
    theme: 5,
    askedOf: "professionals",
    text: "Is your caseload manageable and is supervision regular and reflective?",
    answer: "scale",
  },
  {
    id: "L5-2",
    theme: 5,
    askedOf: "professionals",
    text: "Has training changed what you do with children?",
    answer: "scale",
  },
  {
    id: "L5-3",
    theme: 5,
    askedOf: "the agency itself",
    text: "How experienced and stable is the workforce, in every agency and not only social work?",
    answer: "text",
  },
  {
    id: "L5-4",
    theme: 5,
    askedOf: "providers",
    text: "Do your staff have the safeguarding training and supervision their role needs?",
    answer: "scale",
  },
];
