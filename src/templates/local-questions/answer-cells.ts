import type { LocalQuestion } from "../../indicators/questions/question";
import type { PlannedContent } from "../plan";
import { call, quoted } from "../theme-sheet/formula-text";
import { countCell, PARAMETERS, resultCell, sharedCell, type Region } from "./results-layout";
import { answersOf, wordingCell } from "./survey-layout";

/** A question of the results and the rows where its figures stand. */
export interface QuestionOnSheet {
  readonly question: LocalQuestion;
  /** Its place among all questions of the survey. */
  readonly place: number;
  readonly row: number;
  readonly countsRow: number;
  readonly sharedRow: number;
}

/** What the group to show says when all are meant. */
export const ALL_GROUPS = "All";

/** Fewer answers than this are marked: the interval of a share is then wider than 30 points. */
const FEW_ANSWERS = 30;

const { asked, group, threshold } = PARAMETERS;

/** The answers to a question in the group that is shown; blank texts for all others. */
const shownAnswers = (question: LocalQuestion): string =>
  `IF((${group}=${quoted(ALL_GROUPS)})+({table:survey}[Group]=${group}),${answersOf(question)}&"","")`;

/** How many cells of a question are filled in. */
export const filledCells = (question: LocalQuestion): string =>
  `SUMPRODUCT(--(${shownAnswers(question)}<>""))`;

/** The words of a question as the survey has them. */
export const wordingOf = (place: number): string => `={sheet:survey}!${wordingCell(place)}`;

const SPREAD_PLACES = [1, 2, 3, 4, 5, 6] as const;

/**
 * Counts behind the results. A wrong answer is #VALUE! (3), which the state says in words and which
 * counts as nothing; #NAME?, as when the add-in is not loaded, stays in sight.
 */
export function countCells({ question, countsRow: row }: QuestionOnSheet): readonly PlannedContent[] {
  const cell = (column: Parameters<typeof countCell>[0]): string => countCell(column, row);
  const spread = call("SPREAD", shownAnswers(question), "FALSE");
  const [filled, state] = [cell("Cells filled in"), cell("State")];
  const one = `INDEX(${spread},1,2)`;
  const isWrong = `ISERROR(${one}),IF(ERROR.TYPE(${one})=3,"not on the scale",${one}),"counted"`;
  const [first, second, third, fourth, fifth, notSaid] = SPREAD_PLACES.map(
    (place) => `=IF(${state}="counted",INDEX(${spread},${place},2),0)`,
  );
  const others = `=${cell("Third answer")}+${cell("Fourth answer")}+${cell("Fifth answer")}`;
  return [
    question.shortText,
    `=${filledCells(question)}`,
    `=IF(${filled}=0,"no answers yet",IF(${isWrong}))`,
    first ?? null,
    second ?? null,
    `=${cell("First answer")}+${cell("Second answer")}`,
    others,
    `=${cell("Agree")}+${cell("Others")}`,
    third ?? null,
    fourth ?? null,
    fifth ?? null,
    `=${cell("Others")}`,
    notSaid ?? null,
  ];
}

/** One spill for each part of the counts, whose last column is its total. A threshold of 0 hides nothing. */
export function sharedFormulas(
  counts: Region,
): readonly { readonly column: number; readonly formula: string }[] {
  const part = (from: Parameters<typeof countCell>[0], to: Parameters<typeof countCell>[0]): string => {
    const range = `${countCell(from, counts.first)}:${countCell(to, counts.last)}`;
    return `=IF(${threshold}=0,${range},${call("SUPPRESS", range, `MAX(1,${threshold})`, quoted("column"))})`;
  };
  return [
    { column: 1, formula: part("First answer", "Agree") },
    { column: 4, formula: part("Agree", "Answers") },
    { column: 7, formula: part("Third answer", "Others again") },
  ];
}

/** A share of the answers, where neither its count nor its total is hidden. */
function shareCell(column: "First answer" | "Third answer", offset: 0 | 1 | 2, on: QuestionOnSheet): string {
  const names = ["First answer", "Second answer", "Third answer", "Fourth answer", "Fifth answer"] as const;
  const count = sharedCell(names[names.indexOf(column) + offset] ?? column, on.sharedRow);
  const total = sharedCell("Answers", on.sharedRow);
  const whole = sharedCell(column === "First answer" ? "Agree" : "Others", on.sharedRow);
  const isShown = `COUNT(${count},${total},${whole})=3`;
  return whereAnswered(on, `IF(${isShown},${call("PERCENT", count, total)},"[c]")`);
}

const whereAnswered = (on: QuestionOnSheet, formula: string): string =>
  `=IF(${countCell("Answers", on.countsRow)}=0,"[x]",${formula})`;

/** Of those asked; hidden too where it would tell how few preferred not to say. */
function responseRate(on: QuestionOnSheet): string {
  const filled = countCell("Cells filled in", on.countsRow);
  const notSaid = countCell("Preferred not to say", on.countsRow);
  const answers = sharedCell("Answers", on.sharedRow);
  const isHidden = `OR(NOT(ISNUMBER(${answers})),AND(${notSaid}>0,${notSaid}<=${threshold}))`;
  const rate = call("RESPONSERATE", shownAnswers(on.question), asked);
  const state = countCell("State", on.countsRow);
  const isKnown = `AND(ISNUMBER(${asked}),N(${asked})>=MAX(1,${filled}),${state}<>"not on the scale")`;
  return `=IF(NOT(${isKnown}),"[x]",IF(${isHidden},"[c]",${rate}))`;
}

/** What a reader should know before using a row, the most pressing first. */
function caution({ countsRow, sharedRow, row }: QuestionOnSheet): string {
  const state = countCell("State", countsRow);
  const shown = `${resultCell("First answer", row)}:${resultCell("Agree", row)}`;
  const cases = [
    [`${state}="not on the scale"`, "An answer is not on the scale: choose from the list in its cell"],
    [`${state}="no answers yet"`, "No answers yet"],
    [`${countCell("Answers", countsRow)}=0`, "Nobody rated it: all preferred not to say"],
    [
      `AND(ISNUMBER(${asked}),N(${asked})<${countCell("Cells filled in", countsRow)})`,
      "More answers than were asked: correct the number asked",
    ],
    [`COUNTIF(${shown},"[c]")>0`, "Small numbers are hidden"],
    [
      `N(${sharedCell("Answers", sharedRow)})<${FEW_ANSWERS}`,
      `Fewer than ${FEW_ANSWERS} answers: read with care`,
    ],
  ] as const;
  return `=${cases.reduceRight((otherwise, [isSo, words]) => `IF(${isSo},${quoted(words)},${otherwise})`, '"None"')}`;
}

/** A row of the results: shares of each answer, and of agreement with Wilson's limits. */
export function resultCells(on: QuestionOnSheet): readonly PlannedContent[] {
  const isShown = `COUNT(${sharedCell("Agree", on.sharedRow)},${sharedCell("Answers", on.sharedRow)})=2`;
  const agree = (column: number): string =>
    whereAnswered(on, `IF(${isShown},INDEX(${call("AGREE", shownAnswers(on.question))},1,${column}),"[c]")`);
  const answers = `IF(${countCell("State", on.countsRow)}="not on the scale","[x]",${sharedCell("Answers", on.sharedRow)})`;
  return [
    wordingOf(on.place),
    `Theme ${on.question.theme}`,
    `=${answers}`,
    responseRate(on),
    shareCell("First answer", 0, on),
    shareCell("First answer", 1, on),
    shareCell("Third answer", 0, on),
    shareCell("Third answer", 1, on),
    shareCell("Third answer", 2, on),
    agree(1),
    agree(4),
    agree(5),
    caution(on),
  ];
}
