/**
 * How often things happen in the sample authority. The results follow England's published figures for
 * 2024 and 2025 in round numbers, so that the sample looks like a real place without being one.
 */
/** Bands of days, each with its weight. */
export type Bands = readonly (readonly [readonly [number, number], number])[];

export const referralSources = [
  ["q) 6: Police", 28],
  ["e) 2A: Schools", 20],
  ["g) 3A: Health services", 8],
  ["i) 3C: Health services", 7],
  ["n) 5A: LA services", 9],
  ["o) 5B: LA services", 4],
  ["a) 1A: Individual", 6],
  ["b) 1B: Individual", 2],
  ["f) 2B: Education services", 3],
  ["m) 4: Housing", 2],
  ["r) 7: Other legal agency", 4],
  ["s) 8: Other", 5],
  ["t) 9: Anonymous", 1],
  ["u) 10: Unknown", 1],
] as const;

export const genders = [
  ["a) Male", 51],
  ["b) Female", 48],
  ["c) Not stated/recorded", 1],
] as const;

export const ethnicities = [
  ["a) WBRI", 66],
  ["d) WOTH", 6],
  ["f) MWBC", 3],
  ["i) MOTH", 4],
  ["j) AIND", 2],
  ["k) APKN", 5],
  ["l) ABAN", 2],
  ["m) AOTH", 2],
  ["n) BCRB", 2],
  ["o) BAFR", 4],
  ["r) OOTH", 2],
  ["s) NOBT", 2],
] as const;

export const disabilities = [
  ["b) No", 87],
  ["a) Yes", 11],
  ["c) Unknown", 2],
] as const;

export const categoriesOfAbuse = [
  ["a) Neglect", 49],
  ["d) Emotional abuse", 37],
  ["b) Physical abuse", 7],
  ["c) Sexual abuse", 4],
  ["e) Multiple/not recommended", 3],
] as const;

export const teams = [
  "North assessment",
  "South assessment",
  "East assessment",
  "Family safeguarding",
  "Disabled children",
] as const;

/** Working days to complete an assessment: bands with England's shares, and a crowd on the last days allowed. */
export const assessmentDays: Bands = [
  [[0, 10], 15],
  [[11, 20], 14],
  [[21, 30], 16],
  [[31, 40], 22],
  [[41, 44], 12],
  [[45, 45], 7],
  [[46, 50], 4],
  [[51, 60], 4],
  [[61, 95], 6],
];

/** Working days from strategy discussion to initial conference. */
export const conferenceDays: Bands = [
  [[5, 10], 10],
  [[11, 14], 47],
  [[15, 15], 24],
  [[16, 20], 10],
  [[21, 45], 9],
];

/** Days that a child protection plan lasts: published bands. */
export const planDays: Bands = [
  [[20, 91], 17],
  [[92, 183], 22],
  [[184, 364], 36],
  [[365, 729], 20],
  [[730, 1000], 5],
];

/** Days that an episode of need lasts where the child is found to be in need. */
export const episodeDays: Bands = [
  [[60, 91], 30],
  [[92, 183], 27],
  [[184, 364], 20],
  [[365, 729], 13],
  [[730, 1200], 10],
];

/** Days since the last statutory visit. */
export const daysSinceVisit: Bands = [
  [[0, 13], 88],
  [[14, 40], 12],
];

export const seenAlone = [
  ["a) Yes", 78],
  ["b) No", 17],
  ["c) Unknown", 5],
] as const;

/** Chances at each step. Some stand above the published share because not every draw leads to the event. */
export const shares = {
  referredAgainWithinTwelveMonths: 0.26,
  noFurtherAction: 0.065,
  assessed: 0.965,
  notInNeed: 0.44,
  section47: 0.38,
  conferenceAfterSection47: 0.31,
  planAfterConference: 0.86,
  earlierPlan: 0.23,
} as const;
