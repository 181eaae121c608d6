import type { NeighbourEdition } from "../../benchmarks/benchmarks";
import { ALWAYS_SAID, LICENCE, type NotesSection } from "../theme-sheet/notes";

const reading = (edition: NeighbourEdition): readonly string[] => [
  ...ALWAYS_SAID,
  "Answers: those on the scale. Shares are of these; who preferred not to say is left out.",
  "Response rate: of those asked, how many gave an answer to the question, those who preferred not to say included.",
  "Limits: Wilson's method, 95%. They say how far chance alone could move the share, not who chose to answer: those who did not may think otherwise.",
  "[c]: a count that is small, or that would give a small one away, is hidden with its share; what is left can be shared. Counts from 1 to the number above are small.",
  "Show one group, or all, in what you share, not both: from two tables a small number can be worked out.",
  "[x]: no answers to count yet, or the number asked is not typed in.",
  "The words of a question come from the survey sheet and change with it.",
  "National figures are of the same themes, not of the same people or the same question: they say where to look, not whether an answer is right.",
  `Neighbours' median: of the ten statistical neighbours (${edition} model) that have a figure; the next column says how many do.`,
];

const QUESTIONS = [
  "Local questions and their scale: this product's own suggestions, meant to be edited; not the Department for Education's text.",
  "Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22, 209-212.",
] as const;

/** How to read the results, what the national figures count, and the sources. */
export const resultsNotes = (
  definitions: readonly string[],
  cited: readonly string[],
  edition: NeighbourEdition,
): readonly NotesSection[] => [
  { title: "How to read this sheet", sentences: reading(edition) },
  { title: "What the national figures count", sentences: definitions },
  { title: "Sources and licence", sentences: [...QUESTIONS, ...cited, LICENCE] },
];
