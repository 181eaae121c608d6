import { screen } from "@testing-library/react";
import { text } from "../../../../src/text/en-gb";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, openPane, settle } from "../../../support/pane";

const insertThen = async (action: string | RegExp) => {
  const workbook = new MemoryWorkbook({ settings: chosen });
  const opened = await openPane({ page: { name: "insert", template: "theme-3-decision-making" }, workbook });
  await opened.user.click(await screen.findByRole("button", { name: text.insert.button }));
  await settle();
  await opened.user.click(await screen.findByRole("button", { name: text.shell.pages.inserted }));
  await settle();
  await opened.user.click(await screen.findByRole("button", { name: action }));
  await settle();
  return { ...opened, workbook };
};

describe("the list of insertions", () => {
  it("says that there are none and leads to the themes", async () => {
    const { user } = await openPane({ page: { name: "inserted" } });
    await user.click(await screen.findByRole("button", { name: text.inserted.browse }));
    expect(screen.getByRole("heading", { name: text.catalogue.title })).toBeVisible();
  });

  it("removes after a question", async () => {
    const { user, workbook } = await insertThen(/^Remove/);
    expect(workbook.sheetNames()).toHaveLength(2);
    await user.click(await screen.findByRole("button", { name: text.inserted.removeConfirm }));
    await settle();
    expect(workbook.sheetNames()).toEqual(["Sheet1"]);
    expect(await screen.findByText(text.inserted.empty.title)).toBeVisible();
  });

  it("keeps it when the question is answered with no", async () => {
    const { user, workbook } = await insertThen(/^Remove/);
    await user.click(await screen.findByRole("button", { name: text.shell.cancel }));
    expect(workbook.sheetNames()).toHaveLength(2);
  });

  it("undoes the newest", async () => {
    const { workbook } = await insertThen(text.inserted.undoLast);
    expect(workbook.sheetNames()).toEqual(["Sheet1"]);
  });

  it("goes to the sheet, also after it was renamed", async () => {
    const { workbook } = await insertThen(/^Go to/);
    expect(await workbook.selectionAddress()).toBe("Theme 3 Decision making!A1");
  });

  it("says when it was protected in the meantime", async () => {
    const { user, workbook } = await insertThen(/^Remove/);
    workbook.isProtected = true;
    await user.click(await screen.findByRole("button", { name: text.inserted.removeConfirm }));
    await settle();
    expect(await screen.findByText(text.hostProblems["protected-workbook"]().title)).toBeVisible();
  });
});
