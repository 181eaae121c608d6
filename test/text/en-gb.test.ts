import { text } from "../../src/text/en-gb";

type Sentence = { readonly path: string; readonly words: string };

/** Arguments of every kind, in turn: words, numbers, lists, and the mixtures that occur. */
const argumentKinds: readonly (readonly unknown[])[] = [
  ["Words"],
  [2],
  [["One", "Two"]],
  ["Words", ["One", "Two"]],
  ["Words", "Words", 2000],
  ["Words", 2, "Words", 4],
];

const argumentsFor = ({ length }: { readonly length: number }): unknown[][] =>
  argumentKinds.map((kinds) => Array.from({ length }, (_, index) => kinds[index] ?? kinds[kinds.length - 1]));

function rendered(sentence: (...args: never[]) => unknown): unknown[] {
  return argumentsFor(sentence).flatMap((args) => {
    try {
      return [sentence(...(args as never[]))];
    } catch {
      // Arguments of another type than this sentence takes.
      return [];
    }
  });
}

function sentences(value: unknown, path: string): Sentence[] {
  if (typeof value === "string") return [{ path, words: value }];
  if (typeof value === "function") {
    const results = rendered(value as (...args: never[]) => unknown);
    return results.flatMap((result) => sentences(result, `${path}()`));
  }
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const all = sentences(text, "text");

describe("the pane's sentences", () => {
  it("are all there", () => {
    expect(new Set(all.map(({ path }) => path)).size).toBeGreaterThan(150);
  });

  it.each([
    ["are never empty or undefined", /^\s*$|undefined|\[object/],
    ["have no double space and no space at an end", / {2}|^\s|\s$/],
    ["use typographic quotation marks and apostrophes", /["']/],
    ["speak British English", /\b(color|center|analyze|organiz|neighbor|behavior)/i],
    ["blame nobody and beg nobody", /\b(please|sorry|oops|invalid|illegal|failed to|you must)\b/i],
  ])("%s", (_rule, forbidden) => {
    expect(all.filter(({ words }) => forbidden.test(words))).toEqual([]);
  });

  it("say for each refusal what is wrong and what to do", () => {
    for (const [code, sentence] of Object.entries(text.hostProblems)) {
      const { title, body } = sentence("Sheet1");
      expect([code, title.endsWith("."), body.endsWith(".")]).toEqual([code, true, true]);
    }
  });
});
