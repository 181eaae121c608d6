import { screen, within } from "@testing-library/react";
import { text } from "../../../../src/text/en-gb";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, openPane, settle } from "../../../support/pane";

const page = { name: "insert", template: "local-questions" } as const;
const { fields, respondents } = text.insert;
const insert = () => screen.getByRole("button", { name: text.insert.button });

describe("what a template asks beside authority and year", () => {
  it("is filled in already, and can be inserted as it is", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    const { user } = await openPane({ page, workbook });
    expect(screen.getByLabelText(fields.respondents)).toHaveDisplayValue(respondents.children);
    expect(screen.getByLabelText(fields.theme)).toHaveDisplayValue(fields.allThemes);
    await user.click(insert());
    await settle();
    expect(workbook.sheetNames()).toEqual(
      expect.arrayContaining(["Survey of children", "Survey of children results"]),
    );
  });

  it("decides what is inserted", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen });
    const { user } = await openPane({ page, workbook });
    await user.selectOptions(await screen.findByLabelText(fields.respondents), respondents.families);
    await user.selectOptions(await screen.findByLabelText(fields.theme), "3");
    await user.click(insert());
    await settle();
    const cells = Object.values(workbook.contents("Survey of families"));
    expect(cells).toContain("Our assessment was done quickly enough.");
    expect(cells).not.toContain("Staff treated us with respect.");
  });

  it("says what to choose instead where there is no question", async () => {
    const { user } = await openPane({ page });
    await user.selectOptions(await screen.findByLabelText(fields.theme), "5");
    expect(screen.getByText(/No question of theme 5 is for children: choose theme 1, 3 or 4/)).toBeVisible();
    expect(screen.queryByRole("button", { name: text.insert.button })).toBeNull();
    await user.selectOptions(await screen.findByLabelText(fields.theme), fields.allThemes);
    expect(insert()).toBeVisible();
  });

  it("holds no questions of a survey where the template asks none", async () => {
    await openPane({ page: { name: "insert", template: "overview" } });
    expect(screen.getByText(fields.title)).toBeVisible();
    expect(within(document.body).queryByLabelText(fields.respondents)).toBeNull();
  });
});
