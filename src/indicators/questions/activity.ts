import type { LocalQuestion } from "./question";

/** Suggested local questions of theme 2. */
export const activityQuestions: readonly LocalQuestion[] = [
  {
    id: "L2-1",
    theme: 2,
    askedOf: "families",
    shortText: "Received the services",
    text: "We received the services that we needed.",
    answer: "scale",
  },
  {
    id: "L2-2",
    theme: 2,
    askedOf: "families",
    shortText: "Offered support early",
    text: "We were offered support before things reached a crisis.",
    answer: "scale",
  },
  {
    id: "L2-3",
    theme: 2,
    askedOf: "professionals",
    shortText: "Know how to get early help",
    text: "I know how to get early help for a family.",
    answer: "scale",
  },
  {
    id: "L2-4",
    theme: 2,
    askedOf: "providers",
    shortText: "Who uses early help",
    text: "Who uses your early help service, what do they need, and what improves?",
    answer: "text",
  },
  {
    id: "L2-5",
    theme: 2,
    askedOf: "the agency itself",
    shortText: "Who refers and at what threshold",
    text: "Which agencies refer, at what threshold, and what happens to the contacts that go no further?",
    answer: "text",
  },
  {
    id: "L2-6",
    theme: 2,
    askedOf: "professionals",
    shortText: "Know the threshold",
    text: "I know the threshold for a referral to children's social care.",
    answer: "scale",
  },
];
