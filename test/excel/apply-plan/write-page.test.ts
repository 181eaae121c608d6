import { templates } from "../../../src/templates";
import type { SheetPlan } from "../../../src/templates/plan";
import type { SheetLayout } from "../../../src/templates/template";
import { HostError } from "../../../src/workbench/workbook/host-error";
import { pageLayout } from "../../../src/workbench/workbook/objects/page-layout";
import type { PageSetup } from "../../../src/workbench/workbook/workbook-model";
import type { OpenHost } from "../../contract/open-host";
import { startAfresh } from "../../contract/open-host";
import type { OpenedWorkbook } from "../../contract/workbook-port";
import { given, openCommittedPack } from "../../support/committed-pack";
import { asOpenedWorkbook, fillSheets } from "../../support/office-workbook";
import { openCspi } from "../../support/open-cspi";

let opened: OpenHost;
let workbook: OpenedWorkbook;

beforeAll(async () => {
  opened = await openCspi();
});
afterAll(() => {
  opened.host.dispose();
  opened.engine.dispose();
});
beforeEach(() => {
  startAfresh(opened);
  fillSheets(opened, { Mine: { A1: "Notes" } });
  workbook = asOpenedWorkbook(opened);
});

function planOf(id: string, layout: SheetLayout): SheetPlan {
  const template = templates.find((one) => one.id === id);
  const [example] = template?.examples ?? [];
  if (!template || !example) throw new RangeError(`No template ${id}`);
  return given(template.build({ ...example.inputs, layout }, openCommittedPack(), [])) as SheetPlan;
}

const pageOf = (name: string): PageSetup | undefined => {
  const sheet = opened.engine.sheets().find((one) => one.name === name);
  return opened.host.model.pageSetups.get(sheet?.id ?? "");
};

it("prints a wide working sheet across one A3 page on its side, with its name at the foot", async () => {
  const { sheetNames } = await workbook.port.insertSheets(planOf("theme-4-plans", "working"));
  expect(pageOf(sheetNames[0] ?? "")).toMatchObject({
    orientation: "Landscape",
    paperSize: "A3",
    zoom: { horizontalFitToPages: 1 },
    printErrors: "Dash",
    // several tables: the headings of one would stand over the others
    titleRows: null,
    centerFooter: "&A, page &P of &N",
  });
});

it("repeats the headings of a sheet with one table, on A4 where that can be read", async () => {
  const { sheetNames } = await workbook.port.insertSheets(planOf("theme-4-plans", "published"));
  // title, count of tables, way back, then the headings of the notes
  expect(sheetNames[1]).toBe("Notes");
  expect(pageOf("Notes")).toMatchObject({ paperSize: "A4", titleRows: "$4:$4" });
});

it("leaves the user's own sheets as they are printed", async () => {
  await workbook.port.insertSheets(planOf("theme-4-plans", "working"));
  expect(pageOf("Mine")).toBeUndefined();
});

it("keeps the sheets and their record where the computer cannot set up a page", async () => {
  const orientation = pageLayout.properties?.["orientation"];
  if (typeof orientation !== "object") throw new TypeError("No orientation to refuse");
  const refusal = jest.spyOn(orientation, "set").mockImplementation(() => {
    throw new HostError("GeneralException", "No printer", "PageLayout.orientation");
  });
  const { sheetNames } = await workbook.port.insertSheets(planOf("theme-4-plans", "working"));
  refusal.mockRestore();
  expect(opened.engine.sheets().map(({ name }) => name)).toEqual(["Mine", ...sheetNames]);
  expect((await workbook.port.insertions()).map((one) => one.sheetNames)).toEqual([sheetNames]);
  await workbook.port.undoLastInsertion();
  expect(opened.engine.sheets().map(({ name }) => name)).toEqual(["Mine"]);
});
