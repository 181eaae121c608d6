import type { LocalQuestion } from "./question";

/** Suggested local questions of theme 5. */
export const workforceQuestions: readonly LocalQuestion[] = [
  {
    id: "L5-1",
    theme: 5,
    askedOf: "professionals",
    shortText: "Caseload manageable",
    text: "My caseload is manageable.",
    answer: "scale",
  },
  {
    id: "L5-2",
    theme: 5,
    askedOf: "professionals",
    shortText: "Training changed practice",
    text: "Training has changed what I do with children.",
    answer: "scale",
  },
  {
    id: "L5-3",
    theme: 5,
    askedOf: "the agency itself",
    shortText: "Experienced and stable workforce",
    text: "How experienced and stable is the workforce, in every agency and not only social work?",
    answer: "text",
  },
  {
    id: "L5-4",
    theme: 5,
    askedOf: "providers",
    shortText: "Staff trained",
    text: "Our staff have the safeguarding training that their role needs.",
    answer: "scale",
  },
  {
    id: "L5-5",
    theme: 5,
    askedOf: "professionals",
    shortText: "Supervision helps",
    text: "I have regular supervision that helps me to reflect.",
    answer: "scale",
  },
  {
    id: "L5-6",
    theme: 5,
    askedOf: "providers",
    shortText: "Staff supervised",
    text: "Our staff have the safeguarding supervision that their role needs.",
    answer: "scale",
  },
];
