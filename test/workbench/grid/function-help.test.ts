import { functionHelp } from "../../../src/workbench/grid/function-help";

describe("functionHelp", () => {
  it("explains a function and each argument to the formula editor", () => {
    const help = functionHelp("CSPI", {
      id: "SUM2",
      name: "Sum2",
      description: "Adds up",
      parameters: [
        { name: "first", description: "The first part", dimensionality: "matrix" },
        { name: "more", optional: true, repeating: true },
      ],
    });
    expect(help).toMatchObject({ functionName: "CSPI.SUM2", abstract: "Adds up" });
    expect(help.functionParameter).toEqual([
      { name: "first", detail: "The first part", example: "A1:A20", require: 1, repeat: 0 },
      { name: "more", detail: "", example: "B2", require: 0, repeat: 1 },
    ]);
  });
});
