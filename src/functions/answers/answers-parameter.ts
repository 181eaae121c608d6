/** The cells that hold the answers to one question. */
export const answersParameter = {
  name: "answers",
  kind: "range",
  about:
    'One cell an answer, from "Strongly agree" to "Strongly disagree", or "Definitely" to "Not at all"; blank for none',
} as const;
