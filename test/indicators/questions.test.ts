import { questions, questionsFor } from "../../src/indicators/questions";
import { NO_ANSWER, SCALE, SCALE_FOR_CHILDREN } from "../../src/indicators/questions/question";

describe("local questions", () => {
  it("have an id of their theme, one each", () => {
    expect(questions).toHaveLength(40);
    expect(new Set(questions.map((question) => question.id)).size).toBe(40);
    for (const { id, theme } of questions) expect(id).toMatch(new RegExp(`^L${theme}-\\d+$`));
  });

  it("are statements where they are answered on the scale of agreement, and else questions", () => {
    for (const { text, answer } of questions)
      expect(text).toMatch(answer === "scale" ? /^[A-Z][^?]*\.$/ : /^[A-Z].*\?$/);
  });

  it("have a short text of their own in each group, which a formula can name as a column", () => {
    for (const { shortText } of questions) expect(shortText).toMatch(/^[A-Z][A-Za-z ]{1,39}$/);
    const named = questions.map(({ askedOf, shortText }) => `${askedOf}: ${shortText}`);
    expect(new Set(named).size).toBe(questions.length);
  });

  it("has answers that stand in a drop-down of Excel, whose separator is the comma", () => {
    for (const answer of [...SCALE, ...SCALE_FOR_CHILDREN, NO_ANSWER]) expect(answer).not.toContain(",");
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
    expect(questionsFor(5)).toHaveLength(6);
    expect(questionsFor(undefined, "the agency itself").map((question) => question.theme)).toEqual([
      2, 3, 4, 5,
    ]);
  });
});
