import { screen, within } from "@testing-library/react";
import shortcutsFile from "../../../../src/commands/shortcuts.json";
import { CellError } from "../../../../src/core/cells/cell-error";
import { functions } from "../../../../src/functions";
import { exampleResult, signature } from "../../../../src/taskpane/features/help/signature";
import { text } from "../../../../src/text/en-gb";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, heading, openPane, settle } from "../../../support/pane";

describe("help", () => {
  it("lists every function and leads to its arguments and examples", async () => {
    const { user } = await openPane({ page: { name: "help" } });
    expect(screen.getByText(text.help.count(functions.length))).toBeVisible();
    await user.click(await screen.findByRole("button", { name: /^PERCENT\.CI/ }));
    expect(screen.getByText("=CSPI.PERCENT.CI(numerator, denominator, [confidence], [limit])")).toBeVisible();
    expect(screen.getByText("=CSPI.PERCENT.CI(65, 100)")).toBeVisible();
  });

  it("finds a function by a word of its summary", async () => {
    const { user } = await openPane({ page: { name: "help" } });
    await user.type(await screen.findByRole("searchbox"), "neighbours of an authority");
    expect(screen.getByText(text.help.count(1))).toBeVisible();
    expect(screen.getByRole("button", { name: /^NEIGHBOURS/ })).toBeVisible();
  });
});

describe("the page of a function", () => {
  it.each(functions.map((fn) => [fn.id, fn] as const))("of %s shows all there is to say", async (id, fn) => {
    await openPane({ page: { name: "function", id } });
    await heading(id);
    const page = within(screen.getByRole("main"));
    expect(page.getByText(fn.summary)).toBeVisible();
    for (const { name, about } of fn.parameters) {
      const term = page.getAllByRole("term").find((one) => one.textContent?.split(" ")[0] === name);
      expect(term?.nextElementSibling).toHaveTextContent(about.replace(/\s+/g, " "));
    }
    const shown = fn.examples.filter(({ hidden }) => hidden !== true);
    expect(shown.length).toBeGreaterThan(0);
    for (const { call, because } of shown) {
      expect(page.getAllByText(call).length).toBeGreaterThan(0);
      expect(page.getAllByText(because).length).toBeGreaterThan(0);
    }
    expect(page.getAllByRole("button", { name: /^Insert example/ })).toHaveLength(shown.length);
  });

  it("puts an example with its list at the selected cell, and takes it away again", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, sheets: { Mine: { A1: "Notes" } } });
    workbook.userSelects("Mine", "C5");
    const { user } = await openPane({ page: { name: "function", id: "INDICATOR" }, workbook });
    await user.click(screen.getAllByRole("button", { name: /^Insert example/ })[0] as HTMLElement);
    await screen.findByText(text.insert.done("CSPI.INDICATOR"));
    expect(workbook.contents("Mine")).toMatchObject({
      A1: "Notes",
      C5: '=CSPI.INDICATOR("DEC-6", $C$7:$F$13, DATE(2024,4,1), DATE(2025,3,31))',
      C7: "Child Unique ID",
      D8: 45327,
    });
    await user.click(await screen.findByRole("button", { name: text.insert.undo }));
    await settle();
    expect(workbook.contents("Mine")).toEqual({ A1: "Notes" });
  });

  it("writes over nothing", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, sheets: { Mine: { C9: "Notes" } } });
    workbook.userSelects("Mine", "C5");
    const { user } = await openPane({ page: { name: "function", id: "INDICATOR" }, workbook });
    await user.click(screen.getAllByRole("button", { name: /^Insert example/ })[0] as HTMLElement);
    await screen.findByText(text.hostProblems["selection-not-empty"]("C9").title);
    expect(workbook.contents("Mine")).toEqual({ C9: "Notes" });
  });
});

describe("the keyboard", () => {
  it("is told with the keys that Excel is given", async () => {
    await openPane({ page: { name: "help" } });
    for (const { action, key } of shortcutsFile.shortcuts) {
      const name = shortcutsFile.actions.find(({ id }) => id === action)?.name ?? "";
      const words = screen.getByText(name, { selector: "dt" }).nextElementSibling;
      expect(words).toHaveTextContent(key.default);
      expect(words).toHaveTextContent(key.mac);
    }
  });

  it("promises no keys where Excel takes none from add-ins", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, unsupported: ["KeyboardShortcuts 1.1"] });
    await openPane({ page: { name: "help" }, workbook });
    expect(screen.getByText(text.help.keyboardUnsupported)).toBeVisible();
    expect(screen.queryByText(/Ctrl\+Alt/)).not.toBeInTheDocument();
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
