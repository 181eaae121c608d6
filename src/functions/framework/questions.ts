import { isCellError } from "../../core/cells/cell-error";
import { questions as allQuestions } from "../../indicators/questions/index";
import { defineFunction } from "../define-function";
import { headingsParameter } from "../headings-parameter";
import { themeArgument, themeParameter } from "./theme-argument";

export const questions = defineFunction({
  id: "QUESTIONS",
  category: "framework",
  summary: "Suggested local questions, in the product's own wording and meant to be edited",
  parameters: [
    themeParameter,
    {
      name: "asked",
      kind: "text",
      about:
        'Whom: "children", "families", "professionals", "providers" or "the agency itself"; all when left out',
      optional: true,
      oneOf: ["children", "families", "professionals", "providers", "the agency itself"],
    },
    headingsParameter,
  ],
  gives: "table",
  examples: [
    {
      call: '=CSPI.QUESTIONS(4, "children")',
      gives: [
        ["Id", "Theme", "Asked of", "Question"],
        ["L4-1", 4, "children", "I know what my plan is meant to change."],
      ],
      because: "The question of theme 4 for children, put as a statement to agree with or not",
    },
  ],
  run: ([theme, asked, headings = true]) => {
    const wanted = theme === undefined ? null : themeArgument(theme);
    if (isCellError(wanted)) return wanted;
    const rows = allQuestions
      .filter((one) => wanted === null || one.theme === wanted.number)
      .filter((one) => asked === undefined || one.askedOf === asked)
      .map((one) => [one.id, one.theme, one.askedOf, one.text]);
    return headings && rows.length > 0 ? [["Id", "Theme", "Asked of", "Question"], ...rows] : rows;
  },
});
