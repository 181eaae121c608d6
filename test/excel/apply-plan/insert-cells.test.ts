import { indicators } from "../../../src/indicators";
import { indicatorChart } from "../../../src/templates/indicator-chart";
import { indicatorRow } from "../../../src/templates/indicator-row";
import type { CellsPlan } from "../../../src/templates/plan";
import { HostProblem } from "../../../src/excel/port";
import { given, openCommittedPack } from "../../support/committed-pack";
import { settled } from "../../support/office-workbook";
import { openCspi } from "../../support/open-cspi";
import { useWorkbook } from "../../support/use-workbook";

const benchmarks = openCommittedPack();
const opened = useWorkbook(undefined, () => openCspi(benchmarks));

const reReferrals = indicators.find((indicator) => indicator.code === "DEC-3");
const inputs = { authority: "Leeds", year: 2025, from: 45383, to: 45747 };
const plan = (): CellsPlan => {
  if (!reReferrals) throw new RangeError("No DEC-3");
  return given(indicatorRow(reReferrals, inputs, benchmarks, [])) as CellsPlan;
};
const chartPlan = (): CellsPlan => {
  if (!reReferrals) throw new RangeError("No DEC-3");
  return given(indicatorChart(reReferrals, inputs, benchmarks)) as CellsPlan;
};

beforeEach(async () => {
  await opened.workbook.userSelects("Mine", "B3");
});

const sheetId = () => opened.engine.activeSheetId();
const block = { row: 2, column: 1, rows: 2, columns: 5 };

describe("an indicator at the selection", () => {
  it("shows the published figures in two syncs", async () => {
    const { syncs } = await opened.workbook.port.insertAtSelection(plan());
    expect(syncs).toBe(2);
    await settled(opened);
    expect(opened.engine.text(sheetId(), block)).toEqual([
      ["Indicator", "Leeds, published 2025", "England 2025", "Region 2025", "Neighbours' median 2025"],
      // published: DfE, Characteristics of children in need 2025, re-referrals; median of the ten neighbours
      ["DEC-3: Re-referrals within 12 months", "24.2%", "22.6%", "21.7%", "21.5%"],
    ]);
  });

  it("gives cells back their own formats", async () => {
    opened.engine.setNumberFormats(sheetId(), { ...block, rows: 1, columns: 1 }, [["0.000"]]);
    opened.engine.setStyle(sheetId(), block, { bold: true, fillColour: "#FFEEDD", wrapText: true });
    const before = await opened.workbook.dump();
    await opened.workbook.port.insertAtSelection(plan());
    expect(await opened.workbook.dump()).not.toEqual(before);
    await opened.workbook.port.undoLastInsertion();
    await settled(opened);
    expect(await opened.workbook.dump()).toEqual(before);
  });

  it("is taken away from where it has moved to", async () => {
    await opened.workbook.port.insertAtSelection(plan());
    opened.engine.insertCells(sheetId(), { row: 0, column: 0, rows: 2, columns: 16_384 }, "Down");
    expect(Object.keys(await opened.workbook.contents("Mine"))).toContain("B5");
    await opened.workbook.port.undoLastInsertion();
    expect(await opened.workbook.contents("Mine")).toEqual({ A3: "Notes" });
    expect(await opened.workbook.port.insertions()).toEqual([]);
  });

  it.each([
    { sync: 1, transport: "GeneralException" } as const,
    { sync: 1, afterActions: 3, code: "GeneralException" } as const,
    { sync: 2, transport: "RequestPayloadSizeLimitExceeded" } as const,
    { sync: 2, afterActions: 8, code: "GeneralException" } as const,
    { sync: 2, afterActions: 20, code: "AccessDenied" } as const,
  ])("leaves the cells as they were when the host refuses: %j", async (failure) => {
    const before = await opened.workbook.dump();
    opened.host.knobs.failure = failure;
    await expect(opened.workbook.port.insertAtSelection(plan())).rejects.toBeInstanceOf(HostProblem);
    opened.host.knobs.failure = null;
    await settled(opened);
    expect(await opened.workbook.dump()).toEqual(before);
  });
});

describe("what the host refuses", () => {
  it("is said of the workbook where its protection denies the hidden name", async () => {
    await opened.workbook.port.insertAtSelection(plan());
    await opened.workbook.userSelects("Mine", "B8");
    await opened.workbook.userProtectsWorkbook();
    const before = await opened.workbook.dump();
    const inserting = opened.workbook.port.insertAtSelection(plan());
    await expect(inserting).rejects.toMatchObject({ code: "protected-workbook" });
    const undoing = opened.workbook.port.undoLastInsertion();
    await expect(undoing).rejects.toMatchObject({ code: "protected-workbook" });
    expect(await opened.workbook.dump()).toEqual(before);
  });

  it("quotes no code of the object model as if it were the user's", async () => {
    opened.host.knobs.failure = { sync: 2, afterActions: 8, code: "AccessDenied" };
    const inserting = opened.workbook.port.insertAtSelection(plan());
    await expect(inserting).rejects.toMatchObject({
      code: "protected-sheet",
      seen: "",
      message: expect.stringContaining("AccessDenied"),
    });
    opened.host.knobs.failure = null;
  });
});

describe("a chart of an indicator at the selection", () => {
  it("draws the published years in two syncs, says the finding, and goes without a trace", async () => {
    const before = await opened.workbook.dump();
    const { syncs } = await opened.workbook.port.insertAtSelection(chartPlan());
    expect(syncs).toBe(2);
    await settled(opened);
    const [chart] = opened.host.charts();
    const drawing = opened.host.drawChart(chart?.id ?? "");
    // published: DfE, Characteristics of children in need 2025, re-referrals of Leeds and of England
    expect(drawing.title).toBe("Re-referrals within 12 months: Leeds 24.2% and England 22.6% in 2025");
    expect(drawing.series.map(({ name, values }) => [name, values.at(-1)])).toEqual(
      expect.arrayContaining([
        ["Leeds", 24.2],
        ["England", 22.6],
      ]),
    );
    await opened.workbook.port.undoLastInsertion();
    await settled(opened);
    expect(await opened.workbook.dump()).toEqual(before);
  });

  it("leaves a chart to the user who has given it a name of their own", async () => {
    await opened.workbook.port.insertAtSelection(chartPlan());
    const [chart] = opened.host.charts();
    if (chart) chart.name = "Board";
    await opened.workbook.port.undoLastInsertion();
    expect(await opened.workbook.chartNames("Mine")).toEqual(["Board"]);
    expect(await opened.workbook.contents("Mine")).toEqual({ A1: "Notes" });
  });

  it.each([5, 30, 60, 61, 62, 70, 90, 120, 150].map((afterActions) => ({ afterActions })))(
    "leaves the sheet as it was when the host refuses after $afterActions actions",
    async ({ afterActions }) => {
      const before = await opened.workbook.dump();
      opened.host.knobs.failure = { sync: 2, afterActions, code: "GeneralException" };
      const outcome = await opened.workbook.port.insertAtSelection(chartPlan()).then(
        () => "inserted",
        (problem: unknown) => problem,
      );
      opened.host.knobs.failure = null;
      expect(outcome).toBeInstanceOf(HostProblem);
      await settled(opened);
      expect(await opened.workbook.dump()).toEqual(before);
    },
  );

  it.each([1, 2, 3, 8, 40].map((afterActions) => ({ afterActions })))(
    "stays whole, or goes whole, when the host refuses its removal after $afterActions actions",
    async ({ afterActions }) => {
      await opened.workbook.port.insertAtSelection(chartPlan());
      await settled(opened);
      const before = await opened.workbook.dump();
      opened.host.knobs.failure = { sync: 3, afterActions, code: "GeneralException" };
      const outcome = await opened.workbook.port.undoLastInsertion().then(
        () => "removed",
        (problem: unknown) => problem,
      );
      opened.host.knobs.failure = null;
      await settled(opened);
      if (outcome === "removed") expect(await opened.workbook.chartNames("Mine")).toEqual([]);
      else expect(await opened.workbook.dump()).toEqual(before);
    },
  );
});

describe("a removal that the host refuses", () => {
  const failures = [1, 2, 3].flatMap((sync) => [
    { sync, transport: "GeneralException" } as const,
    { sync, afterActions: 2, code: "GeneralException" } as const,
    { sync, afterActions: 12, code: "GeneralException" } as const,
  ]);

  it.each(failures)("leaves what was inserted as it was: %j", async (failure) => {
    await opened.workbook.port.insertAtSelection(plan());
    await settled(opened);
    const before = await opened.workbook.dump();
    opened.host.knobs.failure = failure;
    const outcome = await opened.workbook.port.undoLastInsertion().then(
      () => "removed",
      (problem: unknown) => problem,
    );
    opened.host.knobs.failure = null;
    await settled(opened);
    if (outcome === "removed") expect(await opened.workbook.contents("Mine")).toEqual({ A1: "Notes" });
    else {
      expect(outcome).toBeInstanceOf(HostProblem);
      expect(await opened.workbook.dump()).toEqual(before);
    }
  });
});
