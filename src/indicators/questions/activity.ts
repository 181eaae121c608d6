import type { LocalQuestion } from "./question";

/** Suggested local questions of theme 2. */
export const activityQuestions: readonly LocalQuestion[] = [
  {
    id: "L2-1",
    theme: 2,
    askedOf: "families",
    text: "Were the services you needed arranged, and did you receive them?",
    answer: "scale",
  },
  {
    id: "L2-2",
    theme: 2,
    askedOf: "families",
    text: "Were you offered support before things reached a crisis?",
    answer: "scale",
  },
  {
    id: "L2-3",
    theme: 2,
    askedOf: "professionals",
    text: "Do you know how to get early help for a family, and the threshold for referral?",
    answer: "scale",
  },
  {
    id: "L2-4",
    theme: 2,
    askedOf: "providers",
    text: "Who uses your early help service, what do they need, and what improves?",
    answer: "text",
  },
  {
    id: "L2-5",
    theme: 2,
    askedOf: "the agency itself",
    text: "Which agencies refer, at what threshold, and what happens to the contacts that go no further?",
    answer: "text",
  },
];
