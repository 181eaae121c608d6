import { errorSentence } from "../../../src/workbench/shell/error-words";

describe("errorSentence", () => {
  it("gives the function's own sentence first", () => {
    expect(errorSentence({ error: "#N/A", message: "Denominator is 0" })).toBe("Denominator is 0");
  });

  it("says what an error means where the function says nothing", () => {
    expect(errorSentence({ error: "#DIV/0!" })).toBe("The formula divides by zero or by an empty cell");
  });

  it("does not fall silent at an error it does not know", () => {
    expect(errorSentence({ error: "#NEW!" })).toBe("The formula gives an error");
  });
});
