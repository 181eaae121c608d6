import "../support/jsdom-gaps";
import { dirname } from "node:path";
import { openHeadlessEngine } from "../../src/workbench/calc/headless";
import { createHost, type FunctionsJson, type WorkbenchHost } from "../../src/workbench/host";
import type { SpreadsheetEngine } from "../../src/workbench/workbook/engine";

/** A workbook behind the real office.js, in this window. */
export interface OpenHost {
  readonly host: WorkbenchHost;
  readonly engine: SpreadsheetEngine;
}

const officeFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const parameter = (name: string, dimensionality: "scalar" | "matrix" = "scalar") => ({
  name,
  type: "any",
  dimensionality,
});

/** The functions that the tests associate. */
export const testFunctions: FunctionsJson = {
  functions: [
    { id: "ADD", name: "ADD", parameters: [parameter("a"), parameter("b")] },
    { id: "TOTAL", name: "TOTAL", parameters: [parameter("cells", "matrix")] },
    {
      id: "GRID",
      name: "GRID",
      parameters: [parameter("rows"), parameter("columns")],
      result: { type: "any", dimensionality: "matrix" },
    },
    { id: "LATER", name: "LATER", parameters: [parameter("value")] },
    { id: "MISSING", name: "MISSING", parameters: [] },
    { id: "BROKEN", name: "BROKEN", parameters: [] },
    { id: "SHARE", name: "SHARE", parameters: [] },
    { id: "BLANKS", name: "BLANKS", parameters: [parameter("cells", "matrix")] },
    { id: "WHERE", name: "WHERE", parameters: [], options: { requiresAddress: true } as object },
    { id: "TICK", name: "TICK", parameters: [], options: { stream: true, cancelable: true } },
  ],
};

async function loadOffice(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `file://${officeFolder}/office.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`office.js did not load from ${officeFolder}`));
    document.head.append(script);
  });
  await Office.onReady();
}

/** Opens a workbook, attaches this window to it and loads office.js. Once in a test file. */
export async function openHost(
  open: () => SpreadsheetEngine = openHeadlessEngine,
  functionsJson: FunctionsJson = testFunctions,
): Promise<OpenHost> {
  const engine = open();
  const host = createHost({
    engine,
    addIn: { id: "f7a1c0de-0000-4000-8000-000000000001", displayName: "Test add-in", namespace: "TEST" },
    functionsJson,
    settings: { remembered: { n: 1 } },
  });
  host.attachWindow(window);
  await loadOffice();
  return { host, engine };
}

let sheetNumber = 0;

/** Leaves one new, empty, active sheet in the workbook, and nothing else. Answers its name. */
export function startAfresh({ host, engine }: OpenHost): string {
  sheetNumber += 1;
  host.knobs.failure = null;
  host.knobs.cellEditMode = false;
  host.knobs.readOnly = false;
  host.model.isProtected = false;
  const { id, name } = engine.addSheet(`Test${sheetNumber}`);
  engine.activateSheet(id);
  engine.select(id, { row: 0, column: 0, rows: 1, columns: 1 });
  for (const item of engine.names()) engine.deleteName(item.name, item.sheetId);
  for (const sheet of engine.sheets()) if (sheet.id !== id) engine.deleteSheet(sheet.id);
  host.model.settings.clear();
  host.model.customXmlParts.length = 0;
  host.batches.length = 0;
  return name;
}

/** Waits until something is so; fails after two seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 2000; !isSo();) {
    if (Date.now() > end) throw new Error("It did not come about within two seconds");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
