import { evaluateExample } from "../support/evaluate-example";
import { testContext } from "../support/test-context";

const context = testContext();

const problemOf = (call: string): unknown => {
  const result = evaluateExample(call, context);
  return typeof result === "object" && result !== null && "code" in result
    ? `${result.code} ${result.message}`
    : result;
};

describe("what a cell says of bad input", () => {
  test.each([
    // statistics
    ["=CSPI.PERCENT(5, 0)", "#N/A Denominator is 0, so there is no percentage: leave the figure out"],
    ["=CSPI.PERCENT(5)", "#N/A Denominator is empty: type it or point at a cell that holds it"],
    ["=CSPI.PERCENT(-3, 10)", "#VALUE! Numerator is -3: give 0 or more"],
    [
      "=CSPI.PERCENT(70, 60)",
      "#VALUE! Numerator 70 is larger than denominator 60: check that they are not swapped",
    ],
    [
      "=CSPI.PERCENT.CI(11, 10)",
      "#VALUE! Numerator 11 is larger than denominator 10: check that they are not swapped",
    ],
    ["=CSPI.PERCENT.CI(-1, 10)", "#VALUE! Numerator is -1: give 0 or more"],
    ["=CSPI.PERCENT.CI(1, -10)", "#VALUE! Denominator is -10: give 0 or more"],
    ["=CSPI.RATE.CI(-1, 1000)", "#VALUE! Count is -1: give 0 or more"],
    ["=CSPI.RATE.CI(5, 1000, 10000, 100)", "#VALUE! Confidence is 100: give a number from 50 to 99.99"],
    ["=CSPI.RATE.CI(5, 1000, 10000, 0.95)", "#VALUE! Confidence is 0.95: give a number from 50 to 99.99"],
    ["=CSPI.MEDIANCI({1,2,3}, 30)", "#VALUE! Confidence is 30: give a number from 50 to 99.99"],
    ["=CSPI.COMPARE(-5, 10, 50)", "#VALUE! Numerator is -5: give 0 or more"],
    ["=CSPI.COMPARE(5.5, 10, 50)", "#VALUE! Numerator is 5.5: give a whole number"],
    [
      "=CSPI.COMPARE(50, 10, 50)",
      "#VALUE! Numerator 50 is larger than denominator 10: check that they are not swapped",
    ],
    ["=CSPI.CHANGE(5.5, 10, 5, 10)", "#VALUE! Numerator1 is 5.5: give a whole number"],
    [
      "=CSPI.CHANGE(5, 10, 50, 10)",
      "#VALUE! Numerator 50 is larger than denominator 10: check that they are not swapped",
    ],
    ["=CSPI.PERCENT.CI(2.5, 10)", "#VALUE! Numerator is 2.5: give a whole number"],
    ["=CSPI.PERCENT.CI(5, 10, 49)", "#VALUE! Confidence is 49: give a number from 50 to 99.99"],
    ["=CSPI.PERCENT.CI(5, 10, 99.995)", "#VALUE! Confidence is 99.995: give a number from 50 to 99.99"],
    ['=CSPI.PERCENT.CI(5, 10, 95, "middle")', '#VALUE! Limit is "middle": give "both", "lower" or "upper"'],
    ["=CSPI.RATE(5, 0)", "#N/A Population is 0, so there is no rate: give the number of children"],
    ["=CSPI.RATE.CI(5.5, 1000)", "#VALUE! Count is 5.5: give a whole number"],
    ["=CSPI.RATE.CI(5, 1000, 0)", "#VALUE! Per is 0: give 1 or more"],
    ['=CSPI.COMPARE(5, 10, "[c]")', "[c]"],
    [
      '=CSPI.COMPARE(5, 10, 50, 100, "best")',
      '#VALUE! Better is "best": give "neither", "higher" or "lower"',
    ],
    ["=CSPI.CHANGE(5, 0, 5, 10)", "#N/A Denominator is 0, so there is no percentage: leave the figure out"],
    ['=CSPI.CHANGE("[c]", 10, 5, 10)', "[c]"],
    ['=CSPI.SPC({1,"many",3})', '#VALUE! Cell 2 of values is "many": every cell has to hold a number'],
    ['=CSPI.SPC({1,"",3})', "#VALUE! Cell 2 of values is blank: fill it in or leave it out of the range"],
    [
      "=CSPI.SPC({1,2,3,4}, , 3)",
      "#VALUE! Rebase at point 3 has no date or no reason: say when and what changed",
    ],
    [
      '=CSPI.SPC({1,2,3,4}, , 9, , , , DATE(2024,4,1), "new front door")',
      "#VALUE! Rebase is 9 and there are 4 points: give one of them",
    ],
    [
      "=CSPI.DIRECTION({1,2,3,4}, {9,9,9,9})",
      "#N/A A trend needs 5 comparable years and 4 are given: show the figures instead",
    ],
    [
      "=CSPI.DIRECTION({1,2,3,4,5}, {9,9,9,9})",
      "#VALUE! Numerators has 5 cells and denominators 4: select as many of both",
    ],
    [
      "=CSPI.DIRECTION({1,2,3,4,5}, {9,9,0,9,9})",
      "#N/A Denominator is 0, so there is no percentage: leave the figure out",
    ],
    [
      "=CSPI.DIRECTION({1,2.5,3,4,5}, {9,9,9,9,9})",
      "#VALUE! Cell 2 of numerators is 2.5: give a whole number of 0 or more",
    ],
    ['=CSPI.DIRECTION({1,"[c]",3,4,5}, {9,9,9,9,9})', "[c]"],
    ["=CSPI.SPC({1})", "#N/A A control chart needs 2 points and 1 is given: add periods"],
    ['=CSPI.MEDIANCI({"a"})', '#VALUE! Cell 1 of values is "a": every cell has to hold a number'],
    [
      "=CSPI.FUNNEL({1,2}, {10})",
      "#VALUE! Numerators has 2 cells and denominators 1: select as many of both",
    ],
    [
      "=CSPI.FUNNEL({1,20}, {10,10})",
      "#VALUE! Numerator 2 is larger than its denominator: check that they are not swapped",
    ],
    [
      "=CSPI.FUNNEL({1,-2}, {10,10})",
      "#VALUE! Cell 2 of numerators is -2: give a count of 0 or more, or a shorthand such as [c]",
    ],
    ["=CSPI.FUNNEL({1,2.5}, {10,10})", "#VALUE! Cell 2 of numerators is 2.5: give a whole number"],
    [
      '=CSPI.FUNNEL({"[c]"}, {10})',
      "#N/A No area has both numerator and denominator: there is nothing to pool",
    ],
    // disclosure
    [
      "=CSPI.SUPPRESS({3,-4,7})",
      '#VALUE! The cell in row 1 and column 2 of the table holds "-4": a count cannot be below 0',
    ],
    [
      "=CSPI.SUPPRESS({3,4.5,7.5})",
      '#VALUE! The cell in row 1 and column 2 of the table holds "4.5": give counts here and percentages as the shares',
    ],
    [
      '=CSPI.SUPPRESS({"Boys","Girls","Total";3,40,44})',
      "#VALUE! Row 2 of the table adds up to 43 but its total is 44: correct one of them",
    ],
    [
      '=CSPI.SUPPRESS({"Age","Boys";"0 to 4",3;"5 to 9",40;"Total",44})',
      "#VALUE! Column 2 of the table adds up to 43 but its total is 44: correct one of them",
    ],
    [
      '=CSPI.SUPPRESS({"Total","Boys","Girls";43,3,40})',
      '#VALUE! Column 1 of the table is headed "Total": put totals in the last column and leave subtotals out',
    ],
    [
      "=CSPI.SUPPRESS({103,3,40,60})",
      "#VALUE! The first column is the sum of the others: move the totals to the end, or say where they stand",
    ],
    [
      '=CSPI.SUPPRESS({3,40,60}, 5, "none", {2.9,38.8,58.3})',
      "#VALUE! The table has no totals, and shares beside counts give them away: select the totals as well",
    ],
    [
      '=CSPI.SUPPRESS({3,40,43;10,10,20}, 5, "column", {23.1,80,68.3;76.9,20,31.7})',
      "#VALUE! The shares are not of the totals in the last column: add a row of the totals that they are of",
    ],
    ["=CSPI.SUPPRESS({3,40,43}, 0)", "#VALUE! Threshold is 0: give a number from 1 to 100"],
    // answers
    [
      '=CSPI.AGREE({"Agree","Maybe"})',
      '#VALUE! Cell 2 of answers is "Maybe": use the answers from "Strongly agree" to "Strongly disagree", or "Prefer not to say"',
    ],
    ['=CSPI.AGREE({"",""})', "#N/A Nobody has answered yet: enter the answers, one cell each"],
    [
      '=CSPI.RESPONSERATE({"Agree","Agree"}, 1)',
      "#VALUE! 2 answers from 1 who were asked: correct the number asked",
    ],
    ['=CSPI.QUESTIONS(5, "children")', "#N/A QUESTIONS found nothing to show: widen what was asked for"],
    // calendar
    [
      '=CSPI.WORKINGDAYS("31/02/2024", "01/03/2024")',
      '#VALUE! Start is "31/02/2024", which is not a date: write DATE(2024,4,1) or 1 April 2024',
    ],
    [
      "=CSPI.WORKINGDAYS(DATE(2024,3,2), DATE(2024,3,1))",
      "#VALUE! End 1 March 2024 is before start 2 March 2024: swap the dates or correct them",
    ],
    [
      "=CSPI.WORKINGDAYS(DATE(2001,3,1), DATE(2001,3,2))",
      "#N/A Bank holidays between 1 March 2001 and 2 March 2001 are not known: give dates from 2010 to 2028",
    ],
    [
      "=CSPI.AGE(DATE(1901,1,1), DATE(2024,3,31))",
      "#VALUE! Born on 1 January 1901 gives an age of 123: correct the date of birth",
    ],
    ["=CSPI.AGEBAND(-2)", "#VALUE! Age is -2: give a number from -1 to 120"],
    [
      "=CSPI.ADDWORKINGDAYS(DATE(2028,12,29), 10)",
      "#N/A Bank holidays around 12 January 2029 are not known: give dates from 2010 to 2028",
    ],
    // benchmarks
    ['=CSPI.BENCHMARK("pln3", "County Durham", 2025)', "[c]"],
    ['=CSPI.BENCHMARK("DEC-66", "Kent")', '#N/A No benchmark figures for "DEC-66": did you mean DEC-6?'],
    ['=CSPI.BENCHMARK("DEC-6", "Kant")', '#N/A No area is called "Kant": did you mean Kent?'],
    [
      '=CSPI.BENCHMARK("DEC-6", "Kent", 2009)',
      "#N/A DEC-6 has no figures for 2009: the years are 2014 to 2025",
    ],
    [
      '=CSPI.BENCHMARK("DEC-6", "Kent", "last year")',
      '#VALUE! Year is "last year": give the year it ends in, such as 2025 or "2024-25"',
    ],
    [
      '=CSPI.BENCHMARK("DEC-6", "Kent", 2025, "lower")',
      "#N/A DEC-6 has no interval for Kent: its counts are not published",
    ],
    ['=CSPI.BENCHMARK("PLN-3", "County Durham", 2025, "lower")', "[c]"],
    [
      '=CSPI.POSITION("ACT-2", "Kent")',
      "#N/A ACT-2 has no better or worse, so areas are not ranked: use =CSPI.BENCHMARK for the figure",
    ],
    [
      '=CSPI.POSITION("DEC-6", "Kent", 2025)',
      "#N/A DEC-6 has no counts for Kent, so no interval and no rank: use =CSPI.BENCHMARK for the figure",
    ],
    [
      '=CSPI.NEIGHBOURS("England")',
      "#VALUE! England is not an authority: only authorities have statistical neighbours",
    ],
    ['=CSPI.SERIES("DEC-6", "Kent; Kant")', '#N/A No area is called "Kant": did you mean Kent?'],
    [
      '=CSPI.SERIES("DEC-6", "Kent", 2030, 2031)',
      "#N/A SERIES found nothing to show: widen what was asked for",
    ],
    [
      '=CSPI.POPULATION("Kent", 1999)',
      "#N/A No population estimate for Kent in 1999: estimates are for 2012 to 2024",
    ],
  ])("%s: %s", (call, problem) => {
    expect(problemOf(call)).toBe(problem);
  });
});
