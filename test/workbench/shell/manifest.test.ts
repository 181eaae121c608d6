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
    expect(controls.find(({ id }) => id === "Cspi.InsertTheme")?.action).toEqual({
      kind: "run",
      functionName: "insertTheme",
    });
    for (const control of controls) expect(control.tip.length).toBeGreaterThan(10);
  });

  it("refuses a text that is no manifest", () => {
    expect(() => parseManifest("<p/>")).toThrow(ManifestError);
  });

  it("names a resource that is missing", () => {
    const broken = xml.replace('String id="OpenPane.Label"', 'String id="Elsewhere"');
    expect(() => parseManifest(broken)).toThrow("The manifest has no resource named OpenPane.Label");
  });
});
