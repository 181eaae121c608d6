import { screen, within } from "@testing-library/react";
import { templates } from "../../../../src/templates";
import { text } from "../../../../src/text/en-gb";
import { kindOf } from "../../../../src/taskpane/features/templates/template-kinds";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { openPane } from "../../../support/pane";

const gallery = () => screen.findByRole("list", { name: text.templates.title });

describe("the gallery of templates", () => {
  it("lists every template at once and then draws each with published figures", async () => {
    await openPane({ page: { name: "templates" } });
    const cards = within(await gallery()).getAllByRole("listitem");
    expect(cards).toHaveLength(templates.length);
    const picture = await screen.findByRole("img", { name: /^Preview of Neighbour comparison/ });
    // Middlesbrough's re-referrals in the year to March 2025, as published in table C1: 25.3 per cent.
    expect(within(picture).getAllByText("25.3").length).toBeGreaterThan(0);
    expect(screen.getAllByRole("img", { name: /^Preview of/ }).length).toBeGreaterThan(0);
  });

  it("can be narrowed down to one kind", async () => {
    const { user } = await openPane({ page: { name: "templates" } });
    await gallery();
    await user.selectOptions(
      await screen.findByRole("combobox", { name: text.templates.filterLabel }),
      "themes",
    );
    const themed = templates.filter((template) => kindOf(template) === "themes");
    expect(screen.getByRole("status")).toHaveTextContent(text.templates.count(themed.length));
    expect(within(await gallery()).getAllByRole("listitem")).toHaveLength(themed.length);
  });

  it("says that a preview needs an authority", async () => {
    await openPane({
      page: { name: "templates" },
      workbook: new MemoryWorkbook({ settings: { areaCode: "999" } }),
    });
    await gallery();
    expect(screen.getAllByText(text.templates.noPreview)).toHaveLength(templates.length);
  });

  it("leads to the page of a template", async () => {
    const { user } = await openPane({ page: { name: "templates" } });
    await gallery();
    await user.click(await screen.findByRole("button", { name: "Neighbour comparison" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Neighbour comparison" })).toHaveFocus();
  });
});
