import type { ChartDefinition } from "../workbook/charts/definition";

export const TITLE_SIZE = 14;

const LABEL_WIDTH = 16;
/** Points of the room beside a title, and the width of a letter as a part of its size. */
const BESIDE_TITLE = 24;
const LETTER = 0.5;

/** Words in lines of fewer letters than a width; a longer word has a line of its own. */
const wrapped = (words: string, width: number): string[] =>
  words.split(" ").reduce<string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + word.length >= width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/** A label of an axis in lines of a few words, as Excel breaks it. */
export const inLines = (label: string): string | string[] => {
  const lines = wrapped(label, LABEL_WIDTH);
  return lines.length > 1 ? lines : label;
};

/** A long title in lines, as Excel breaks it; the drawing library would squeeze its letters. */
export const titleLines = (title: string, { width, title: { looks } }: ChartDefinition): string[] =>
  wrapped(title, (width - BESIDE_TITLE) / (LETTER * (looks.font.size ?? TITLE_SIZE)));
