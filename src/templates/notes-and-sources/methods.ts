/** Methods by name, with what they are used for and who published them. */
export const METHODS: readonly string[] = [
  "Percentages: limits by Wilson's score method, 95% unless said otherwise. Wilson (1927), Journal of the American Statistical Association 22, 209-212.",
  "Rates: Byar's approximation, and exact Poisson limits for counts below 10. Breslow and Day (1987), Statistical Methods in Cancer Research II, page 69; Garwood (1936), Biometrika 28, 437-442.",
  "Compared with England: higher or lower where the whole interval, at 95% or 99.8%, lies beyond England's value. Office for Health Improvement and Disparities, Fingertips technical guidance.",
  "Change between two periods: Newcombe's hybrid score method. Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.",
  "Trend over years: chi-squared test for trend over five or more comparable years.",
  "Funnel: limits of what chance alone would give around the pooled value. Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202.",
  "Control chart: XmR, the mean plus and minus 2.66 mean moving ranges, outlying ranges screened. NHS England, Making Data Count.",
  "Median: exact limits from the order of the values. Conover (1999), Practical Nonparametric Statistics, section 3.2.",
  "Small numbers: counts from 1 to 5 hidden, and as many more as keep them from being worked out. Government Analysis Function, Disclosure control.",
  "Rounding: half up, and last.",
];

export const READING: readonly string[] = [
  "Numbers start conversations: a difference is a question to ask, not a verdict.",
  "Indicator codes are CSPI's own and not government codes. The framework has five themes.",
  "Better or worse is said only where an indicator has a direction; otherwise higher, similar or lower.",
  "A year is named by the year in which its reporting year ends: 2025 is 1 April 2024 to 31 March 2025.",
  "Periods differ: over a year to 31 March, at 31 March, at 30 September, or over an academic year. Each figure names its own.",
  "Local figures are this authority's own and need not match what was published: lists are corrected after the return.",
  "Local questions are this product's own suggestions, not the Department for Education's text.",
];

export const SHORTHAND: readonly string[] = [
  "Shorthand: [c] confidential, [x] not available, [z] not applicable, [low] rounds to zero but is not zero, [u] unreliable.",
  "Shorthand is kept as the publication has it, and never turned into a number.",
];

export const comparators = (edition: number): readonly string[] => [
  "England and the regions: as published, not worked out from authorities.",
  `Neighbours: the ten statistical neighbours of the ${edition} model. Their median is of those with a figure, and it is said how many have one.`,
  "Being a neighbour is not mutual: one authority may be another's neighbour and not the other way round.",
];
