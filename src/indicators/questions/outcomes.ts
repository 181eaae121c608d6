import type { LocalQuestion } from "./question";

/** Suggested local questions of theme 1. */
export const outcomesQuestions: readonly LocalQuestion[] = [
  {
    id: "L1-1",
    theme: 1,
    askedOf: "children",
    text: "Did you take part in the decisions made about you?",
    answer: "scale",
  },
  {
    id: "L1-2",
    theme: 1,
    askedOf: "children",
    text: "Were you told enough about what was going to happen?",
    answer: "scale",
  },
  {
    id: "L1-3",
    theme: 1,
    askedOf: "children",
    text: "Did you understand what was happening and why?",
    answer: "scale",
  },
  {
    id: "L1-4",
    theme: 1,
    askedOf: "children",
    text: "What has changed in your life because of the help you had?",
    answer: "text",
  },
  {
    id: "L1-5",
    theme: 1,
    askedOf: "children",
    text: "Do you have one worker you know and who has stayed with you?",
    answer: "scale",
  },
  { id: "L1-6", theme: 1, askedOf: "children", text: "Did help come when you needed it?", answer: "scale" },
  {
    id: "L1-7",
    theme: 1,
    askedOf: "families",
    text: "Were you clear about what was expected of you as a parent?",
    answer: "scale",
  },
  {
    id: "L1-8",
    theme: 1,
    askedOf: "families",
    text: "What difference has the help made to your family?",
    answer: "text",
  },
  {
    id: "L1-9",
    theme: 1,
    askedOf: "families",
    text: "Has the same worker stayed with you, and could you work with them?",
    answer: "scale",
  },
  {
    id: "L1-10",
    theme: 1,
    askedOf: "families",
    text: "Did staff listen to you and to your child, and treat you with respect?",
    answer: "scale",
  },
  {
    id: "L1-11",
    theme: 1,
    askedOf: "families",
    text: "Were disability, culture and religion taken into account?",
    answer: "scale",
  },
  {
    id: "L1-12",
    theme: 1,
    askedOf: "professionals",
    text: "How do you find out what children think, and what changed as a result?",
    answer: "text",
  },
];
