import type { Caution } from "../../src/core/cells/caution";

/** The sentences of cautions, where a test is of the words alone. */
export const sentencesOf = (cautions: readonly Caution[]): string[] =>
  cautions.map(({ sentence }) => sentence);
