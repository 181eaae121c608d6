import { columnLetters } from "../../core/cells/a1";
import { scaleFor } from "../../indicators/questions/question";
import type { PlannedChart } from "../plan";
import type { Respondents } from "../template";
import { RESULT_COLUMNS, type ResultsLayout } from "./results-layout";
import { PLACES } from "./scale-words";

/** The answers as bars of a hundred per cent, one for each question, beside the tables below. */
export function answersChart(respondents: Respondents, layout: ResultsLayout): readonly PlannedChart[] {
  const { results, counts, open, national } = layout;
  if (!results || !counts) return [];
  return [
    {
      key: "answers",
      kind: "stackedBar",
      title: "Answers to each question",
      titleFormula: `={sheet:results}!$A$${results.title}`,
      altText: `Bars of the table of results: for each question, the share of ${respondents} who gave each answer`,
      series: scaleFor(respondents).map((answer, place) => {
        const column = columnLetters(RESULT_COLUMNS.indexOf(PLACES[place] ?? "First answer"));
        return {
          name: answer,
          emphasis: "answer",
          values: `${column}${results.first}:${column}${results.last}`,
          categories: `A${counts.first}:A${counts.last}`,
          labels: { show: "value", numberFormat: "0;;" },
        };
      }),
      valueAxis: {
        title: "Per cent of those who answered; what is hidden is left out",
        numberFormat: "0",
        minimum: 0,
        maximum: 100,
      },
      categoryAxis: { title: "Question", fromTop: true },
      topLeft: `H${(open ?? national).title}`,
      bottomRight: `M${national.last}`,
    },
  ];
}
