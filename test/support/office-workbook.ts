import { parseArea } from "../../src/core/cells/a1";
import { officeWorkbook } from "../../src/excel/workbook-port";
import { startAfresh, type OpenHost } from "../contract/open-host";
import type { OpenedWorkbook } from "../contract/workbook-port";
import { dumpWorkbook, usedCells } from "./workbook-dump";

type Content = string | number | boolean;

/** Fills an opened host with sheets, and nothing else. The first sheet is in front. */
export function fillSheets(
  { host, engine }: OpenHost,
  sheets: Readonly<Record<string, Readonly<Record<string, Content>>>>,
): void {
  const former = engine.sheets();
  const added = Object.entries(sheets).map(([name, cells]) => {
    const sheet = engine.addSheet(name);
    for (const [address, content] of Object.entries(cells)) {
      const area = parseArea(address);
      if (area) engine.write(sheet.id, area, [[content]]);
    }
    return sheet;
  });
  for (const sheet of former) engine.deleteSheet(sheet.id);
  const [first] = added;
  if (!first) return;
  engine.activateSheet(first.id);
  engine.select(first.id, { row: 0, column: 0, rows: 1, columns: 1 });
  host.batches.length = 0;
}

/** The workbook of an opened host as the contract suite looks at it. */
export function asOpenedWorkbook({ host, engine }: OpenHost): OpenedWorkbook {
  const idOf = (name: string): string => {
    const sheet = engine.sheets().find((one) => one.name === name);
    if (!sheet) throw new RangeError(`No sheet ${name}`);
    return sheet.id;
  };
  return {
    port: officeWorkbook(),
    sheetNames: async () => engine.sheets().map((sheet) => sheet.name),
    contents: async (name) => usedCells(engine, idOf(name)),
    chartNames: async (name) =>
      host
        .charts()
        .filter((chart) => chart.sheetId === idOf(name))
        .map((chart) => chart.name),
    dump: async () => dumpWorkbook(host, engine),
    userTypes: async (name, address, content) => {
      const area = parseArea(address);
      if (area) engine.write(idOf(name), area, [[content]]);
    },
    userRenames: async (from, to) => engine.renameSheet(idOf(from), to),
    userSelects: async (name, address) => {
      const area = parseArea(address);
      if (!area) throw new RangeError(`Not an address: ${address}`);
      engine.activateSheet(idOf(name));
      engine.select(idOf(name), area);
    },
    userProtects: async (name) => {
      host.model.sheetProtection.set(idOf(name), { options: {}, password: null });
    },
    userProtectsWorkbook: async () => {
      host.model.isProtected = true;
    },
    userHides: async (name) => engine.setSheet(idOf(name), { visibility: "Hidden" }),
    userHidesRow: async (name, row) => engine.setRowsHidden(idOf(name), row - 1, 1, true),
    userComments: async (name, address) => {
      const area = parseArea(address);
      if (!area) throw new RangeError(`Not an address: ${address}`);
      const { row, column } = area;
      host.model.comments.push({
        id: host.model.newId(),
        sheetId: idOf(name),
        row,
        column,
        content: "Ask the team",
        authorName: "",
        created: 0,
        resolved: false,
      });
    },
    close: async () => undefined,
  };
}

/** Waits until nothing is left to calculate: functions answer a little after the engine asks. */
export async function settled({ engine }: OpenHost): Promise<void> {
  for (let quiet = 0; quiet < 2; quiet += 1) {
    await engine.settled();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** The same, emptied and filled anew, for a user who sees the results before doing the next thing. */
export async function settledWorkbook(
  opened: OpenHost,
  sheets: Parameters<typeof fillSheets>[1],
): Promise<OpenedWorkbook> {
  startAfresh(opened);
  fillSheets(opened, sheets);
  await settled(opened);
  const workbook = asOpenedWorkbook(opened);
  return {
    ...workbook,
    userTypes: async (...typed) => {
      await workbook.userTypes(...typed);
      await settled(opened);
    },
    dump: async () => {
      await settled(opened);
      return workbook.dump();
    },
  };
}
