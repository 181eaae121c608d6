import { questions, questionsFor } from "../../src/indicators/questions";

describe("local questions", () => {
  it("have an id of their theme, one each, and end as questions do", () => {
    expect(questions).toHaveLength(31);
    expect(new Set(questions.map((question) => question.id)).size).toBe(31);
    questions.forEach(({ id, theme, text }) => {
      expect(id).toMatch(new RegExp(`^L${theme}-\\d+$`));
      expect(text).toMatch(/^[A-Z].*\?$/);
    });
  });

  it("are found by theme and by who is asked", () => {
    expect(questionsFor(1, "children").map((question) => question.id)).toEqual([
      "L1-1",
      "L1-2",
      "L1-3",
      "L1-4",
      "L1-5",
      "L1-6",
    ]);
    expect(questionsFor(5)).toHaveLength(4);
    expect(questionsFor(undefined, "the agency itself").map((question) => question.theme)).toEqual([
      2, 3, 4, 5,
    ]);
  });
});
