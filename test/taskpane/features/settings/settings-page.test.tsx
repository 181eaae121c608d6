import { screen, waitFor, within } from "@testing-library/react";
import { text } from "../../../../src/text/en-gb";
import { MemoryWorkbook, type MemoryWorkbookStart } from "../../../support/memory-workbook";
import { expectAccessible } from "../../../support/expect-accessible";
import { chosen, openPane, settle } from "../../../support/pane";

const words = text.settings;

const openSettings = (start: MemoryWorkbookStart = {}) =>
  openPane({ page: { name: "settings" }, workbook: new MemoryWorkbook({ settings: chosen, ...start }) });

/** The words beside a name in the list of what is stored. */
const storedAs = (name: string) => {
  const section = screen.getByRole("region", { name: words.storedTitle });
  return within(section).getByText(name).nextElementSibling;
};

async function removeChoices({ user }: Awaited<ReturnType<typeof openPane>>) {
  await user.click(await screen.findByRole("button", { name: words.forget }));
  await user.click(await screen.findByRole("button", { name: words.forgetConfirm }));
  await settle();
}

describe("what is stored in the workbook", () => {
  it("is told by number and name, without what is kept", async () => {
    await openSettings({
      settings: { ...chosen, columnMappings: { Referrals: { CINreferralDate: "Rcvd" } }, chosenLists: {} },
    });
    expect(storedAs(words.storedChoices)).toHaveTextContent(
      "authority, year, which heading is read as which column",
    );
    expect(storedAs(words.storedInsertions)).toHaveTextContent("None");
    expect(storedAs(words.storedKeys)).toHaveTextContent("1: CSPI.settings");
    expect(screen.queryByText(/Rcvd/)).not.toBeInTheDocument();
  });

  it("loses the choices after a question, keeps what was inserted, and takes them back", async () => {
    const pane = await openSettings();
    const { port } = pane.services;
    await port.insertAtSelection({
      title: "A row",
      blocks: [{ at: "A1", cells: [["DEC-6"]], role: "body" }],
      rows: 1,
      columns: 1,
      recipe: {},
    });
    await removeChoices(pane);
    expect(await port.readSettings()).toEqual({});
    expect(storedAs(words.storedChoices)).toHaveTextContent("None");
    await waitFor(() => expect(storedAs(words.storedInsertions)).toHaveTextContent("1"));
    expect(storedAs(words.storedNames)).toHaveTextContent("1: CSPI_inserted_1_1");
    expect(screen.queryByRole("button", { name: words.forget })).not.toBeInTheDocument();
    await expectAccessible(pane.view.container);

    await pane.user.click(await screen.findByRole("button", { name: words.putBack }));
    await settle();
    expect(await port.readSettings()).toEqual(chosen);
    expect(storedAs(words.storedChoices)).toHaveTextContent("authority, year");
  });

  it("is put back under a choice that was made since", async () => {
    const pane = await openSettings({ settings: { ...chosen, neighbourEdition: "2025" } });
    await removeChoices(pane);
    await pane.user.click(await screen.findByRole("radio", { name: words.editions[2021] }));
    await pane.user.click(await screen.findByRole("button", { name: words.putBack }));
    await settle();
    expect(await pane.services.port.readSettings()).toEqual({ ...chosen, neighbourEdition: "2021" });
  });

  it("stays when the workbook refuses", async () => {
    const pane = await openSettings();
    pane.services.port.failNext("read-only");
    await removeChoices(pane);
    expect(screen.getByText(text.hostProblems["read-only"]().title)).toBeVisible();
    expect(await pane.services.port.readSettings()).toEqual(chosen);
    expect(screen.queryByRole("button", { name: words.putBack })).not.toBeInTheDocument();
  });
});

describe("opening with the workbook", () => {
  it("is off, and can be turned on and off again", async () => {
    const { user, services } = await openSettings();
    const startup = screen.getByRole("switch", { name: words.startup });
    expect(startup).not.toBeChecked();
    expect(startup).toHaveAccessibleDescription(words.startupAbout);
    await user.click(startup);
    await settle();
    expect(startup).toBeChecked();
    expect(await services.port.opensWithWorkbook()).toBe(true);
    await user.click(startup);
    await settle();
    expect(startup).not.toBeChecked();
    expect(await services.port.opensWithWorkbook()).toBe(false);
  });

  it("says so where Excel cannot do it", async () => {
    await openSettings({ unsupported: ["SharedRuntime 1.1"] });
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();
    expect(screen.getByText(words.startupUnsupported)).toBeVisible();
  });
});
