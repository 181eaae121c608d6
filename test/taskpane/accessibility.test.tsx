import { screen, waitFor } from "@testing-library/react";
import type { Page } from "../../src/taskpane/features/navigation/page";
import { text } from "../../src/text/en-gb";
import { expectAccessible } from "../support/expect-accessible";
import { MemoryWorkbook } from "../support/memory-workbook";
import { chosen, committedPack, openPane, settle, settleHeavyWork } from "../support/pane";
import { referralList } from "../support/candidate-lists";

const never = () => new Promise<never>(() => undefined);

/** Each state that a page of the pane can be in. */
const states: readonly {
  name: string;
  page?: Page;
  workbook?: () => MemoryWorkbook;
  load?: () => Promise<never>;
}[] = [
  { name: "first run", workbook: () => new MemoryWorkbook() },
  { name: "themes" },
  { name: "a theme with a sheet", page: { name: "theme", theme: 3 } },
  { name: "a theme without a sheet", page: { name: "theme", theme: 1 } },
  { name: "an indicator", page: { name: "indicator", code: "DEC-6" } },
  { name: "an indicator with hidden figures", page: { name: "indicator", code: "PLN-3" } },
  { name: "an indicator without figures", page: { name: "indicator", code: "DEC-4" } },
  { name: "an unknown indicator", page: { name: "indicator", code: "XYZ-1" } },
  {
    name: "an indicator without an authority",
    page: { name: "indicator", code: "DEC-6" },
    workbook: () => new MemoryWorkbook({ settings: { areaCode: "999" } }),
  },
  { name: "figures on their way", page: { name: "indicator", code: "DEC-6" }, load: never },
  { name: "figures that did not arrive", load: () => Promise.reject(new Error("404")) },
  { name: "an insertion without lists", page: { name: "insert", template: "theme-3-decision-making" } },
  {
    name: "an insertion with a list",
    page: { name: "insert", template: "theme-3-decision-making" },
    workbook: () => new MemoryWorkbook({ settings: chosen, lists: [referralList] }),
  },
  {
    name: "an insertion without an authority",
    page: { name: "insert", template: "theme-3-decision-making" },
    workbook: () => new MemoryWorkbook({ settings: { areaCode: "999" } }),
  },
  { name: "an unknown template", page: { name: "insert", template: "none" } },
  { name: "my data, empty", page: { name: "my-data" } },
  {
    name: "my data with lists",
    page: { name: "my-data" },
    workbook: () => new MemoryWorkbook({ settings: chosen, lists: [referralList] }),
  },
  {
    name: "the page of a list",
    page: { name: "list", list: "Referrals" },
    workbook: () => new MemoryWorkbook({ settings: chosen, lists: [referralList] }),
  },
  { name: "the page of a list that is gone", page: { name: "list", list: "None" } },
  { name: "nothing inserted", page: { name: "inserted" } },
  {
    name: "a check before sharing that found something",
    page: { name: "share" },
    workbook: () =>
      new MemoryWorkbook({
        settings: chosen,
        lists: [referralList],
        sheets: { Referrals: { A1: "=CSPI.RATE(5,10000)" } },
      }),
  },
  {
    name: "a check before sharing that found nothing",
    page: { name: "share" },
    workbook: () => new MemoryWorkbook({ settings: chosen }),
  },
  { name: "the gallery of templates", page: { name: "templates" } },
  { name: "the benchmarks browser", page: { name: "benchmarks", code: "PLN-3" } },
  { name: "benchmarks on their way", page: { name: "benchmarks" }, load: never },
  { name: "settings", page: { name: "settings" } },
  {
    name: "settings with a polarity set locally",
    page: { name: "settings" },
    workbook: () =>
      new MemoryWorkbook({ settings: { ...chosen, polarityOverrides: { "DEC-3": "neither" } } }),
  },
  {
    name: "an indicator with a polarity set locally",
    page: { name: "indicator", code: "DEC-3" },
    workbook: () =>
      new MemoryWorkbook({ settings: { ...chosen, polarityOverrides: { "DEC-3": "neither" } } }),
  },
  { name: "help", page: { name: "help" } },
  { name: "a function", page: { name: "function", id: "PERCENT.CI" } },
  { name: "an unknown function", page: { name: "function", id: "NONE" } },
  { name: "about", page: { name: "about" } },
  {
    name: "an unsupported Excel",
    workbook: () => new MemoryWorkbook({ settings: chosen, unsupported: ["ExcelApi 1.14"] }),
  },
];

/** Until the previews are there, which are drawn after the page. */
const drawn = () => waitFor(() => expect(screen.queryByLabelText(text.templates.drawing)).toBeNull());

describe("no violation", () => {
  beforeAll(() => {
    document.documentElement.lang = "en-GB";
    document.title = text.shell.product;
  });

  it.each(states)("in: $name", async ({ page, workbook, load }) => {
    await openPane({
      ...(page === undefined ? {} : { page }),
      ...(workbook === undefined ? {} : { workbook: workbook() }),
      services: {
        loadBenchmarks: load ?? (() => Promise.resolve({ benchmarks: committedPack(), missing: [] })),
      },
    });
    expect(await screen.findAllByRole("heading", { level: 1 })).toHaveLength(1);
    await drawn();
    await expectAccessible();
  });

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
    await drawn();
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
    await drawn();
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
    await drawn();
    services.port.failNext("protected-workbook");
    await user.click(await screen.findByRole("button", { name: text.insert.button }));
    await settle();
    expect(screen.getByText(text.hostProblems["protected-workbook"]().title)).toBeVisible();
    await expectAccessible();
  });
});
