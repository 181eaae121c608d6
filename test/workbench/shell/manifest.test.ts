/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ManifestError, parseManifest } from "../../../src/workbench/shell/manifest";

const xml = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

describe("parseManifest", () => {
  const manifest = parseManifest(xml);

  it("reads what the add-in is called and where its pane is", () => {
    expect(manifest.namespace).toBe("CSPI");
    expect(manifest.displayName).toMatch(/^CSPI for Excel/);
    expect(new URL(manifest.paneUrl).pathname).toBe("/taskpane.html");
    expect(new URL(manifest.functionsMetadataUrl ?? "").pathname).toBe("/functions.json");
  });

  it("reads the tab with its buttons, their tips and icons", () => {
    const controls = manifest.tabs.flatMap((tab) => tab.groups).flatMap((group) => group.controls);
    const open = controls.find(({ id }) => id === "Cspi.OpenPane");
    expect(manifest.tabs[0]).toMatchObject({ label: "CSPI", builtIn: false });
    expect(open?.action).toEqual({ kind: "show-pane" });
    expect(Object.keys(open?.icons ?? {})).toEqual(["16", "32", "80"]);
    expect(controls.find(({ id }) => id === "Cspi.Undo")?.action).toEqual({
      kind: "run",
      functionName: "undoInsertion",
    });
    for (const control of controls) expect(control.tip.length).toBeGreaterThan(10);
  });

  it("reads the entries of a menu on the ribbon, and of the menu of cells", () => {
    const controls = manifest.tabs.flatMap((tab) => tab.groups).flatMap((group) => group.controls);
    const insert = controls.find(({ id }) => id === "Cspi.InsertTheme");
    expect(insert?.items.map(({ label }) => label)).toEqual([
      "Overview of all themes",
      "1 Outcomes",
      "2 Activity",
      "3 Decision making",
      "4 Plans",
      "5 Workforce",
    ]);
    const [menu, ...others] = manifest.cellMenu;
    // Office shows one entry of an add-in in the menu of cells: a menu of its own.
    expect(others).toEqual([]);
    expect(menu?.items.map(({ label, action }) => [label, action])).toEqual([
      ["Insert an indicator here", { kind: "run", functionName: "insertHere" }],
      ["Check this list", { kind: "run", functionName: "checkData" }],
      ["Explain this figure", { kind: "run", functionName: "explainFigure" }],
    ]);
  });

  it("reads where the keyboard shortcuts are", () => {
    expect(new URL(manifest.shortcutsUrl ?? "").pathname).toBe("/shortcuts.json");
  });

  it("refuses a text that is no manifest", () => {
    expect(() => parseManifest("<p/>")).toThrow(ManifestError);
  });

  it("names a resource that is missing", () => {
    const broken = xml.replace('String id="OpenPane.Label"', 'String id="Elsewhere"');
    expect(() => parseManifest(broken)).toThrow("The manifest has no resource named OpenPane.Label");
  });
});
