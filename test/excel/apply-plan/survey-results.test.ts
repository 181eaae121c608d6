import { NO_ANSWER, SCALE_FOR_CHILDREN } from "../../../src/indicators/questions/question";
import { questionsFor } from "../../../src/indicators/questions";
import { localQuestions } from "../../../src/templates/local-questions";
import type { SheetPlan } from "../../../src/templates/plan";
import { given, openCommittedPack } from "../../support/committed-pack";
import { settled } from "../../support/office-workbook";
import { attackCell } from "../../support/table-attack";
import { readOracle } from "../../support/read-oracle";
import { useWorkbook } from "../../support/use-workbook";

const SURVEY = "Survey of children";
const RESULTS = "Survey of children results";
const ANSWERS = [...SCALE_FOR_CHILDREN, NO_ANSWER];

/** Zero-based rows and columns of the two sheets. */
const FIRST_ANSWER = { row: 12, column: 2 };
const FIRST_RESULT_ROW = 11;
const RESULT = { answers: 2, rate: 3, shares: [4, 5, 6, 7, 8], agree: 9, lower: 10, upper: 11 } as const;
const ASKED = { row: 6, column: 1, rows: 1, columns: 1 };
const THRESHOLD = { row: 8, column: 1, rows: 1, columns: 1 };

const questions = questionsFor(undefined, "children");
const onScale = questions.flatMap(({ answer }, place) => (answer === "scale" ? [place] : []));

const opened = useWorkbook();

beforeEach(async () => {
  const [example] = localQuestions.examples;
  if (!example) throw new RangeError("No example");
  await opened.workbook.port.insertSheets(
    given(localQuestions.build(example.inputs, openCommittedPack(), [])) as SheetPlan,
  );
});

const sheetId = (name: string): string =>
  opened.engine.sheets().find((sheet) => sheet.name === name)?.id ?? "";

/** Fills in the answers to the nth question on the scale: how many gave each, those who would not say last. */
function answer(nth: number, counts: readonly number[]): void {
  const cells = counts.flatMap((count, place) => Array.from({ length: count }, () => [ANSWERS[place] ?? ""]));
  const column = FIRST_ANSWER.column + (onScale[nth] ?? 0);
  const area = { row: FIRST_ANSWER.row, column, rows: cells.length, columns: 1 };
  opened.engine.write(sheetId(SURVEY), area, cells);
}

/** What the row of the nth question on the scale shows. */
const shown = (nth: number): readonly string[] => {
  const area = { row: FIRST_RESULT_ROW + nth, column: 0, rows: 1, columns: 13 };
  return opened.engine.text(sheetId(RESULTS), area)[0] ?? [];
};

/** Wilson limits of x of n at 95 per cent by other software, as the sheet shows per cent. */
function wilson(x: number, n: number): readonly string[] {
  const row = readOracle("confidence-intervals/wilson.csv").find(
    (one) => one["x"] === String(x) && one["n"] === String(n) && one["confidence"] === "0.95",
  );
  return [row?.["lower"], row?.["upper"]].map((limit) => `${(100 * Number(limit)).toFixed(1)}%`);
}

describe("the results of a survey", () => {
  it("are the shares, the agreement with its limits and the response rate of the answers", async () => {
    opened.engine.write(sheetId(RESULTS), ASKED, [[120]]);
    opened.engine.write(sheetId(RESULTS), THRESHOLD, [[0]]);
    answer(0, [3, 2, 2, 2, 1, 2]);
    answer(1, [6, 3, 0, 1, 0, 0]);
    await settled(opened);
    // by hand: 10 on the scale, of whom 3, 2, 2, 2 and 1 are 30, 20, 20, 20 and 10 per cent; 3 + 2 of 10
    // agree; with the two who would not say 12 of 120 answered.
    const first = ["10", "10.0%", "30.0%", "20.0%", "20.0%", "20.0%", "10.0%", "50.0%", ...wilson(5, 10)];
    expect(shown(0).slice(2, 12)).toEqual(first);
    // by hand: 6 + 3 of 10 agree; 10 of 120 answered, which is 8.33 per cent.
    const second = ["10", "8.3%", "60.0%", "30.0%", "0.0%", "10.0%", "0.0%", "90.0%", ...wilson(9, 10)];
    expect(shown(1).slice(2, 12)).toEqual(second);
    expect(shown(2).slice(2, 4)).toEqual(["0", "0.0%"]);
  }, 60_000);
});

/** Counts of every question, the same at every run: many of them small. */
function manyCounts(): readonly (readonly number[])[] {
  let seed = 20250331;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  return onScale.map(() => [...ANSWERS.keys()].map(() => next(next(3) === 0 ? 20 : 7)));
}

describe("small numbers in the results of a survey", () => {
  it("cannot be worked out from totals, shares, agreement and response rate", async () => {
    opened.engine.write(sheetId(RESULTS), ASKED, [[150]]);
    const counts = manyCounts();
    counts.forEach((of, nth) => answer(nth, of));
    await settled(opened);
    let hiddenSmall = 0;
    counts.forEach((of, nth) => {
      const row = shown(nth);
      const isHidden = (column: number): boolean => row[column] === "[c]";
      const parts = of.slice(0, 5);
      const total = parts.reduce((sum, count) => sum + count, 0);
      const agree = (parts[0] ?? 0) + (parts[1] ?? 0);
      const hides = RESULT.shares.map(isHidden);
      // A share that is shown gives its count away where the number of answers is shown.
      const knowsAgree = !isHidden(RESULT.agree) && !isHidden(RESULT.answers);
      const tables = knowsAgree
        ? [
            { from: 0, to: 2, sum: agree, hidesSum: false },
            { from: 2, to: 5, sum: total - agree, hidesSum: false },
          ]
        : [{ from: 0, to: 5, sum: total, hidesSum: isHidden(RESULT.answers) }];
      for (const { from, to, sum, hidesSum } of tables) {
        const table = {
          counts: [[...parts.slice(from, to), sum]],
          hidden: [[...hides.slice(from, to), hidesSum]],
          totals: "column" as const,
        };
        parts.slice(from, to).forEach((count, column) => {
          if (count === 0 || count > 4) return;
          hiddenSmall += 1;
          const known = attackCell(table, 0, column);
          expect({ nth, count, row, exact: known.lowest === known.highest }).toMatchObject({ exact: false });
        });
      }
      // Who would not say: the response rate of those asked less the answers.
      const notSaid = of[5] ?? 0;
      if (notSaid > 0 && notSaid < 5) expect([nth, row[RESULT.rate]]).toEqual([nth, "[c]"]);
      if (isHidden(RESULT.answers)) expect([nth, row[RESULT.rate]]).toEqual([nth, "[c]"]);
    });
    expect(hiddenSmall).toBeGreaterThan(10);
  }, 60_000);
});
