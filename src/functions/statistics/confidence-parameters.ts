/** How sure the limits are; shared by every function that gives an interval. */
export const confidenceParameter = {
  name: "confidence",
  kind: "number",
  about: "Confidence in per cent, from 50 to 99.99: 95 when left out",
  optional: true,
  atLeast: 50,
  atMost: 99.99,
} as const;

/** Which of the two limits to give. */
export const limitParameter = {
  name: "limit",
  kind: "text",
  about: 'Which limit: "both" side by side when left out, "lower" or "upper" alone',
  optional: true,
  oneOf: ["both", "lower", "upper"],
} as const;

export type LimitChoice = (typeof limitParameter.oneOf)[number];
