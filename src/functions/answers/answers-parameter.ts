/** The cells that hold the answers to one question. */
export const answersParameter = {
  name: "answers",
  kind: "range",
  about: 'One cell an answer, from "Strongly agree" to "Strongly disagree"; blank where there is none',
} as const;
