import { screen } from "@testing-library/react";
import { text } from "../../src/text/en-gb";
import { expectAccessible, nameDocument } from "../support/expect-accessible";
import { openPane, previewsDrawn, settle, settleHeavyWork } from "../support/pane";

describe("no violation while work is done", () => {
  beforeAll(nameDocument);

  it("in: the open list of authorities", async () => {
    const { user } = await openPane();
    await user.click(await screen.findByRole("combobox", { name: text.authority.label }));
    await user.keyboard("new");
    await expectAccessible();
  });

  it("in: the results of a search", async () => {
    const { user } = await openPane();
    await user.type(await screen.findByRole("searchbox"), "plan");
    await expectAccessible();
  });

  it("in: a finished insertion, the list of insertions and the question before removing", async () => {
    const { user } = await openPane({ page: { name: "insert", template: "theme-3-decision-making" } });
    await previewsDrawn();
    await user.click(await screen.findByRole("button", { name: text.insert.button }));
    await settle();
    expect(screen.getByRole("button", { name: text.insert.goToSheet })).toBeVisible();
    await expectAccessible();
    await user.click(await screen.findByRole("button", { name: text.shell.pages.inserted }));
    await settle();
    await expectAccessible();
    await user.click(await screen.findByRole("button", { name: /^Remove/ }));
    expect(await screen.findByRole("alertdialog")).toBeVisible();
    await expectAccessible();
  });

  it("in: a refreshed insertion, and a refused refresh", async () => {
    const { user, services } = await openPane({
      page: { name: "insert", template: "theme-3-decision-making" },
    });
    await previewsDrawn();
    await user.click(await screen.findByRole("button", { name: text.insert.button }));
    await settle();
    await user.click(await screen.findByRole("button", { name: text.shell.pages.inserted }));
    await settle();
    await user.click(await screen.findByRole("button", { name: /^Refresh/ }));
    await settleHeavyWork();
    expect(screen.getByRole("button", { name: text.refresh.undo })).toBeVisible();
    await expectAccessible();
    services.port.failNext("read-only");
    await user.click(await screen.findByRole("button", { name: text.refresh.undo }));
    await settle();
    expect(screen.getByText(text.hostProblems["read-only"]().title)).toBeVisible();
    await expectAccessible();
  });

  it("in: a refused insertion", async () => {
    const { user, services } = await openPane({
      page: { name: "insert", template: "theme-3-decision-making" },
    });
    await previewsDrawn();
    services.port.failNext("protected-workbook");
    await user.click(await screen.findByRole("button", { name: text.insert.button }));
    await settle();
    expect(screen.getByText(text.hostProblems["protected-workbook"]().title)).toBeVisible();
    await expectAccessible();
  });
});
