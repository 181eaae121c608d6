import { act, screen, within } from "@testing-library/react";
import { HostProblem } from "../../src/excel/port";
import { text } from "../../src/text/en-gb";
import { MemoryWorkbook } from "../support/memory-workbook";
import { chosen, committedPack, heading, openPane, settle } from "../support/pane";

describe("the first run", () => {
  it("explains the add-in and goes on to the themes once an authority is chosen", async () => {
    const workbook = new MemoryWorkbook();
    const { user } = await openPane({ workbook });
    await heading(text.firstRun.title);
    await user.type(await screen.findByRole("combobox", { name: text.authority.label }), "middles");
    await user.click(await screen.findByRole("option", { name: "Middlesbrough" }));
    const themes = await heading(text.catalogue.title);
    expect(themes).toHaveFocus();
    expect(await workbook.readSettings()).toMatchObject({ areaCode: "806" });
  });

  it("can be passed over to look round", async () => {
    const { user } = await openPane({ workbook: new MemoryWorkbook() });
    await user.click(await screen.findByRole("button", { name: text.firstRun.skip }));
    expect(await heading(text.catalogue.title)).toBeVisible();
  });
});

describe("the header", () => {
  it("shows the authority and year that the workbook remembers", async () => {
    await openPane();
    expect(screen.getByRole("combobox", { name: text.authority.label })).toHaveValue("Middlesbrough");
    expect(screen.getByRole("combobox", { name: text.authority.yearLabel })).toHaveValue("2025");
  });

  it("keeps a new year in the workbook", async () => {
    const { user, services } = await openPane();
    await user.selectOptions(await screen.findByRole("combobox", { name: text.authority.yearLabel }), "2023");
    await settle();
    expect(await services.port.readSettings()).toEqual({ areaCode: "806", year: 2023 });
  });

  it("chooses an authority by its code with the keyboard alone", async () => {
    const { user, services } = await openPane();
    act(() => screen.getByRole("combobox", { name: text.authority.label }).focus());
    await user.keyboard("{Control>}a{/Control}301{ArrowDown}{Enter}");
    await settle();
    // 301 is Barking and Dagenham in the list of local authority codes.
    expect(await services.port.readSettings()).toMatchObject({ areaCode: "301" });
  });

  it("offers the nearest names for a misspelt one", async () => {
    const { user } = await openPane();
    const combobox = screen.getByRole("combobox", { name: text.authority.label });
    await user.clear(combobox);
    await user.type(combobox, "Hartelpol");
    const nearest = screen.getByRole("group", { name: text.authority.nearest });
    expect(within(nearest).getAllByRole("option")[0]).toHaveTextContent("Hartlepool");
  });

  it("says when the choice could not be kept", async () => {
    const { user, services } = await openPane();
    services.port.failNext("read-only");
    await user.selectOptions(await screen.findByRole("combobox", { name: text.authority.yearLabel }), "2023");
    expect(await screen.findByText(text.authority.notSaved.title)).toBeVisible();
  });

  // 928 is Northamptonshire, which two authorities took over in 2021; 999 has never been one.
  it.each(["928", "999"])("says when the remembered authority %s no longer exists", async (areaCode) => {
    const workbook = new MemoryWorkbook({ settings: { areaCode } });
    await openPane({ workbook });
    expect(screen.getByText(text.authority.unknownSaved.title(areaCode))).toBeVisible();
  });
});

describe("the colours", () => {
  it("follow the host while the pane is open", async () => {
    const { view, services } = await openPane();
    const scheme = () =>
      view.container.querySelector("[data-colour-scheme]")?.getAttribute("data-colour-scheme");
    expect(scheme()).toBe("light");
    act(() => services.port.setColourScheme("dark"));
    expect(scheme()).toBe("dark");
    act(() => services.port.setColourScheme("high-contrast"));
    expect(scheme()).toBe("high-contrast");
  });
});

describe("the national figures", () => {
  it("can be asked for again when they did not arrive", async () => {
    let attempts = 0;
    const loadBenchmarks = () => {
      attempts += 1;
      return attempts === 1
        ? Promise.reject(new Error("404"))
        : Promise.resolve({ benchmarks: committedPack(), missing: [] });
    };
    const { user } = await openPane({ services: { loadBenchmarks } });
    expect(screen.getByText(text.shell.figuresNotLoaded.title)).toBeVisible();
    expect(screen.getByRole("combobox", { name: text.authority.label })).toBeDisabled();
    await user.click(await screen.findByRole("button", { name: text.shell.tryAgain }));
    await settle();
    expect(screen.queryByText(text.shell.figuresNotLoaded.title)).toBeNull();
    expect(screen.getByRole("combobox", { name: text.authority.label })).toHaveValue("Middlesbrough");
  });

  it("that are missing are named", async () => {
    const loadBenchmarks = () =>
      Promise.resolve({ benchmarks: committedPack(), missing: ["theme-4"] as const });
    await openPane({ services: { loadBenchmarks } });
    expect(screen.getByText(text.shell.figuresPartlyLoaded.body("figures of theme 4"))).toBeVisible();
  });
});

describe("a request from a ribbon button", () => {
  it("opens its page and shows what the workbook refused", async () => {
    const { services } = await openPane();
    act(() =>
      services.requests.ask({ page: { name: "inserted" }, problem: new HostProblem("protected-workbook") }),
    );
    expect(await heading(text.inserted.title)).toHaveFocus();
    expect(screen.getByText(text.hostProblems["protected-workbook"]().title)).toBeVisible();
  });
});

describe("an Excel without the API", () => {
  it("is told that sheets cannot be inserted", async () => {
    const workbook = new MemoryWorkbook({ settings: chosen, unsupported: ["ExcelApi 1.14"] });
    await openPane({ workbook, page: { name: "indicator", code: "DEC-6" } });
    expect(screen.getByText(text.shell.unsupported.title)).toBeVisible();
    expect(screen.queryByRole("button", { name: text.indicatorPage.insertRow })).toBeNull();
  });
});

describe("navigation", () => {
  it("moves the focus to the heading of each page and goes back", async () => {
    const { user } = await openPane();
    await user.click(await screen.findByRole("button", { name: /quality and timeliness/i }));
    expect(await heading(/quality and timeliness/i)).toHaveFocus();
    await user.click(await screen.findByRole("button", { name: /within 45 days/i }));
    expect(await heading(/within 45 working days/i)).toHaveFocus();
    await user.click(await screen.findByRole("button", { name: text.shell.back }));
    expect(await heading(/quality and timeliness/i)).toHaveFocus();
  });

  it("marks the page it is on", async () => {
    const { user } = await openPane();
    await user.click(await screen.findByRole("button", { name: text.shell.pages.help }));
    expect(screen.getByRole("button", { name: text.shell.pages.help })).toHaveAttribute(
      "aria-current",
      "page",
    );
    expect(screen.getByRole("button", { name: text.shell.pages.themes })).not.toHaveAttribute("aria-current");
  });
});
