import type { LocalQuestion } from "./question";

/** Suggested local questions of theme 4. */
export const plansQuestions: readonly LocalQuestion[] = [
  {
    id: "L4-1",
    theme: 4,
    askedOf: "children",
    shortText: "Know what my plan is for",
    text: "I know what my plan is meant to change.",
    answer: "scale",
  },
  {
    id: "L4-2",
    theme: 4,
    askedOf: "families",
    shortText: "Know what has to change",
    text: "We know what has to change and by when.",
    answer: "scale",
  },
  {
    id: "L4-3",
    theme: 4,
    askedOf: "professionals",
    shortText: "Plans say what should improve",
    text: "Child protection plans say plainly what should get better for the child.",
    answer: "scale",
  },
  {
    id: "L4-4",
    theme: 4,
    askedOf: "the agency itself",
    shortText: "Why plans repeat or last",
    text: "Why do children come back onto a plan, or stay on one over two years?",
    answer: "text",
  },
  {
    id: "L4-5",
    theme: 4,
    askedOf: "providers",
    shortText: "Services on time",
    text: "We deliver the services named in plans on time.",
    answer: "scale",
  },
  {
    id: "L4-6",
    theme: 4,
    askedOf: "families",
    shortText: "Know who will help",
    text: "We know who will help us to make the changes.",
    answer: "scale",
  },
  {
    id: "L4-7",
    theme: 4,
    askedOf: "professionals",
    shortText: "Core group works between reviews",
    text: "The core group works on the plan between reviews.",
    answer: "scale",
  },
];
