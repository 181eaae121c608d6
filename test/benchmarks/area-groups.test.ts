import { editionIn, groupIn, listedGroup, neighbourGroup } from "../../src/benchmarks/area-groups";
import { given, openCommittedPack, problem } from "../support/committed-pack";

const benchmarks = openCommittedPack();
const kent = given(benchmarks.area("Kent"));
const essex = given(benchmarks.area("Essex"));

describe("groupIn", () => {
  test.each([
    ["Neighbours of Kent", { statistic: "median", neighboursOf: "kent", edition: 2025 }],
    ["neighbors of 886 (2021)", { statistic: "median", neighboursOf: "886", edition: 2021 }],
    [
      "mean of the statistical neighbours of Kent",
      { statistic: "mean", neighboursOf: "kent", edition: 2025 },
    ],
    ["Average of Kent; Essex;", { statistic: "mean", areas: ["Kent", "Essex"] }],
    ["median of Kent", { statistic: "median", areas: ["Kent"] }],
    ["Kent", null],
    ["Kent; Essex", null],
  ])("%s", (text, group) => {
    expect(groupIn(text)).toEqual(group);
  });

  test("the edition stands at the end of the text, 2025 when none does", () => {
    expect(editionIn("neighbours of Kent (2021)")).toBe(2021);
    expect(editionIn("mean of neighbours of Kent 2021")).toBe(2021);
    expect(editionIn("neighbours of Kent")).toBe(2025);
  });
});

describe("neighbourGroup", () => {
  test("says the edition, and that it is a mean where it is one", () => {
    expect(given(neighbourGroup(kent, 2021, "mean"))).toMatchObject({
      name: "Mean of statistical neighbours of Kent (2021)",
      kind: "neighbours",
      of: "886",
    });
    expect(given(neighbourGroup(kent, 2025, "median")).name).toBe("Statistical neighbours of Kent (2025)");
  });

  test("only authorities have neighbours", () => {
    expect(problem(benchmarks.area("mean of neighbours of England"))).toBe(
      "#VALUE! England is not an authority: only authorities have statistical neighbours",
    );
  });
});

describe("listedGroup", () => {
  test("counts each area once", () => {
    expect(given(listedGroup([kent, essex, kent], "mean"))).toMatchObject({
      name: "Mean of 2 areas",
      group: { statistic: "mean", areas: ["886", "881"] },
    });
  });

  test.each([
    ["mean of ;", "#VALUE! No areas are given to compare with: name at least one"],
    ["mean of Kent; Kant", '#N/A No area is called "Kant": did you mean Kent?'],
    [
      "mean of Kent; neighbours of Essex",
      "#VALUE! Statistical neighbours of Essex (2025) is a group of its own: list single areas",
    ],
  ])("%s is refused", (text, sentence) => {
    expect(problem(benchmarks.area(text))).toBe(sentence);
  });

  test("has no neighbours and no population of its own", () => {
    expect(problem(benchmarks.neighbours("mean of Kent; Essex"))).toBe(
      "#VALUE! Mean of 2 areas is not an authority: only authorities have statistical neighbours",
    );
    expect(problem(benchmarks.population("mean of Kent; Essex", 2024))).toBe(
      "#VALUE! Mean of 2 areas is a group: name one area to get its population",
    );
  });
});
