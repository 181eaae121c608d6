import { screen } from "@testing-library/react";
import { text } from "../../../../src/text/en-gb";
import { MemoryWorkbook } from "../../../support/memory-workbook";
import { chosen, openPane, settleHeavyWork } from "../../../support/pane";

const SHEET = "Theme 3 Decision making";
const TITLE = "The quality and timeliness of decision making";

/** A template that is inserted already, and the list of insertions in front. */
async function openWith(template: string) {
  const workbook = new MemoryWorkbook({ settings: chosen });
  const opened = await openPane({ page: { name: "insert", template }, workbook });
  const press = async (name: string) => {
    await opened.user.click(await screen.findByRole("button", { name }));
    await settleHeavyWork();
  };
  await press(text.insert.button);
  await press(text.shell.pages.inserted);
  return { workbook, press };
}

const openWithTheme = () => openWith("theme-3-decision-making");

describe("refreshing in the pane", () => {
  it("keeps what was typed, says so, and takes the refresh back", async () => {
    const { workbook, press } = await openWithTheme();
    workbook.userTypes(SHEET, "D12", 7);
    workbook.userTypes(SHEET, "A12", "Changed by mistake");
    const before = workbook.contents(SHEET);
    expect(screen.queryByText(text.refresh.newer)).toBeNull();
    await press(text.refresh.named(TITLE));
    expect(screen.getByText(text.refresh.done(TITLE))).toBeVisible();
    expect(screen.getByText(text.refresh.kept(2))).toBeVisible();
    expect(workbook.contents(SHEET)).toMatchObject({ D12: 7 });
    await press(text.refresh.undo);
    expect(screen.getByText(text.refresh.undone(TITLE))).toBeVisible();
    expect(workbook.contents(SHEET)).toEqual(before);
  });

  it("is not offered to be taken back once its sheets are removed", async () => {
    const { press } = await openWithTheme();
    await press(text.refresh.named(TITLE));
    expect(await screen.findByRole("button", { name: text.refresh.undo })).toBeVisible();
    await press(text.inserted.removeNamed(TITLE));
    await press(text.inserted.removeConfirm);
    expect(await screen.findByText(text.inserted.empty.title)).toBeVisible();
    expect(screen.queryByRole("button", { name: text.refresh.undo })).toBeNull();
  });

  it("is not offered for lists to fill in, with the reason", async () => {
    await openWith("data-sheets");
    expect(screen.getByText(text.refresh.holdsRecords)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Refresh/ })).toBeNull();
  });

  it("says why it is refused, and changes nothing", async () => {
    const { workbook, press } = await openWithTheme();
    workbook.userProtects(SHEET);
    const before = workbook.dump();
    await press(text.refresh.named(TITLE));
    expect(screen.getByText(text.hostProblems["protected-sheet"](SHEET).title)).toBeVisible();
    expect(workbook.dump()).toEqual(before);
  });
});
