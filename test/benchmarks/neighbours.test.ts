import { given, openCommittedPack, problem } from "../support/committed-pack";

const benchmarks = openCommittedPack(["areas", "neighbours"]);

describe("neighbour lists", () => {
  test("are those of the published models, closest first", () => {
    // Statistical neighbour model 2025, row Barking and Dagenham
    const list = given(benchmarks.neighbours("Barking and Dagenham"));
    expect(list.edition).toBe(2025);
    expect(list.neighbours.slice(0, 3).map(({ area, closeness }) => [area.name, closeness])).toEqual([
      ["Enfield", "Close"],
      ["Luton", "Close"],
      ["Hounslow", "Close"],
    ]);
    // April 2021 model, row City of London
    const older = given(benchmarks.neighbours("City of London", 2021));
    expect(older.neighbours.slice(0, 3).map(({ area }) => area.name)).toEqual([
      "Kensington and Chelsea",
      "Westminster",
      "Wandsworth",
    ]);
    expect(older.neighbours[0]?.closeness).toBe("Not close");
  });

  test("every authority of today has ten others in the 2025 model", () => {
    for (const area of benchmarks.areas()) {
      const { neighbours } = given(benchmarks.neighbours(area.code, 2025));
      expect(new Set(neighbours.map((neighbour) => neighbour.area.code)).size).toBe(10);
      expect(neighbours.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }
  });

  test("newer and older authorities are in one edition only", () => {
    expect(problem(benchmarks.neighbours("Cumberland", 2021))).toBe(
      "#N/A Cumberland is not in the 2021 neighbour model: use the 2025 edition",
    );
    expect(problem(benchmarks.neighbours("Poole", 2025))).toBe(
      "#N/A Poole is not in the 2025 neighbour model: use the 2021 edition",
    );
    expect(problem(benchmarks.neighbours("London"))).toBe(
      "#VALUE! London is not an authority: only authorities have statistical neighbours",
    );
  });
});
