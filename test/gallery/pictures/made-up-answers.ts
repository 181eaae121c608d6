import { scaleFor } from "../../../src/indicators/questions/question";
import { questionsFor } from "../../../src/indicators/questions/index";
import type { Respondents } from "../../../src/templates/template";
import { answerColumn, SURVEY_ROWS } from "../../../src/templates/local-questions/survey-layout";
import { areaAddress } from "../../../src/core/cells/a1";
import type { OpenWorkbench } from "../../e2e/support/workbench";

const PEOPLE = 40;
const FIRST_DAY = 45_400;
const GROUPS = ["North", "South"] as const;
/** Places on the scale, most of them at its agreeing end; a blank is a question left out. */
const PLACES = [0, 1, 0, 1, 2, 1, 0, 3, 1, 0, 4, 1, 0, 1, null, 2] as const;

/** Fills a survey sheet with answers that nobody gave, so that its results have something to draw. */
export async function fillSurvey(workbench: OpenWorkbench, sheet: string, respondents: Respondents) {
  const questions = questionsFor(undefined, respondents);
  const scale = scaleFor(respondents);
  const rows = Array.from({ length: PEOPLE }, (_person, person) => [
    FIRST_DAY + 3 * person,
    GROUPS[person % 2] ?? "",
    ...questions.map(({ answer }, question) => {
      const place = PLACES[(5 * person + 3 * question + Math.floor((person * question) / 4)) % PLACES.length];
      if (answer === "text" || place === null || place === undefined) return "";
      return scale[place] ?? "";
    }),
  ]);
  const columns = answerColumn(questions.length);
  const area = { row: SURVEY_ROWS.first - 1, column: 0, rows: PEOPLE, columns };
  await workbench.write(sheet, areaAddress(area), rows);
  await workbench.waitUntilReady();
}
