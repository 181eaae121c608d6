import { screen } from "@testing-library/react";
import { CellError } from "../../../../src/core/cells/cell-error";
import { functions } from "../../../../src/functions";
import { exampleResult, signature } from "../../../../src/taskpane/features/help/signature";
import { text } from "../../../../src/text/en-gb";
import { openPane } from "../../../support/pane";

describe("help", () => {
  it("lists every function and leads to its arguments and examples", async () => {
    const { user } = await openPane({ page: { name: "help" } });
    expect(screen.getByText(text.help.count(functions.length))).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^PERCENT\.CI/ }));
    expect(screen.getByText("=CSPI.PERCENT.CI(numerator, denominator, [confidence], [limit])")).toBeVisible();
    expect(screen.getByText("=CSPI.PERCENT.CI(65, 100)")).toBeVisible();
  });

  it("finds a function by a word of its summary", async () => {
    const { user } = await openPane({ page: { name: "help" } });
    await user.type(screen.getByRole("searchbox"), "neighbours of an authority");
    expect(screen.getByText(text.help.count(1))).toBeVisible();
    expect(screen.getByRole("button", { name: /^NEIGHBOURS/ })).toBeVisible();
  });
});

describe("signature", () => {
  it("puts optional arguments in brackets and marks the one that repeats", () => {
    const parameter = { kind: "number", about: "" } as const;
    const parameters = [
      { ...parameter, name: "count" },
      { ...parameter, name: "limit", optional: true, repeating: true },
    ];
    expect(signature({ id: "A.B", parameters })).toBe("=CSPI.A.B(count, [limit, …])");
  });
});

describe("exampleResult", () => {
  it.each([
    [75, "75"],
    [true, "TRUE"],
    [null, ""],
    [[["a", "b"]], "a table of 1 row and 2 columns"],
    [new CellError("#N/A", "No such area"), "#N/A No such area"],
  ])("shows %j as %s", (gives, shown) => {
    expect(exampleResult(gives)).toBe(shown);
  });
});
