import { screen } from "@testing-library/react";
import type { Page } from "../../src/taskpane/features/navigation/page";
import { expectAccessible, nameDocument } from "../support/expect-accessible";
import { MemoryWorkbook } from "../support/memory-workbook";
import { chosen, committedPack, openPane, previewsDrawn } from "../support/pane";
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
  // Last, as jsdom is slow from here on: it takes its time over a rule of the switches.
  { name: "settings", page: { name: "settings" } },
  {
    name: "settings with a polarity set locally",
    page: { name: "settings" },
    workbook: () =>
      new MemoryWorkbook({ settings: { ...chosen, polarityOverrides: { "DEC-3": "neither" } } }),
  },
];

describe("no violation", () => {
  beforeAll(nameDocument);

  it.each(states)("in: $name", async ({ page, workbook, load }) => {
    await openPane({
      ...(page === undefined ? {} : { page }),
      ...(workbook === undefined ? {} : { workbook: workbook() }),
      services: {
        loadBenchmarks: load ?? (() => Promise.resolve({ benchmarks: committedPack(), missing: [] })),
      },
    });
    expect(await screen.findAllByRole("heading", { level: 1 })).toHaveLength(1);
    await previewsDrawn();
    await expectAccessible();
  });
});
