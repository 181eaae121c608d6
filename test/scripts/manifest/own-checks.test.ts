import { commands } from "../../../src/commands";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandsOf, ownChecks } from "../../../scripts/manifest/own-checks";
import { manifestFor } from "../../../scripts/manifest/variants.cjs";

const project = join(__dirname, "../../..");
const shortcuts = JSON.parse(
  readFileSync(join(__dirname, "../../../src/commands/shortcuts.json"), "utf8"),
) as {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
};
const manifest = readFileSync(join(project, "manifest.xml"), "utf8");

async function problemsOf(text: string): Promise<string[]> {
  const found = await Promise.all(ownChecks.map((check) => check(text, join(project, "assets"))));
  return found.flat();
}

describe("the manifest's own checks", () => {
  it("find nothing wrong with the manifest as it is", async () => {
    expect(await problemsOf(manifest)).toEqual([]);
  });

  it.each([
    [
      "a reference to nothing",
      'resid="Undo.Tip"',
      'resid="Undo.Hint"',
      'resid "Undo.Hint" names no resource',
    ],
    [
      "a plain http address",
      "https://localhost:3000/functions.json",
      "http://localhost:3000/functions.json",
      "http://localhost:3000/functions.json is not https",
    ],
    [
      "an icon that is missing",
      "icons/undo-80.png",
      "icons/undo-81.png",
      "icon icons/undo-81.png does not exist",
    ],
    [
      "another page for the commands",
      'FunctionFile resid="Taskpane.Url"',
      'FunctionFile resid="LearnMore.Url"',
      'FunctionFile is "LearnMore.Url" but the runtime\'s page is "Taskpane.Url"',
    ],
  ])("name %s", async (_what, from, to, sentence) => {
    const problems = await problemsOf(manifest.replace(from, to));
    expect(problems).toEqual(expect.arrayContaining([sentence]));
  });

  it("name a long string that Office would refuse", async () => {
    const long = manifest.replace("Your records stay in this workbook.", "x".repeat(251));
    expect(await problemsOf(long)).toEqual([expect.stringContaining("is longer than 250 characters")]);
  });
});

describe("the manifests of the environments", () => {
  it("have an id, an origin and a name of their own", () => {
    const production = manifestFor("production", manifest);
    expect(production).not.toContain("localhost");
    expect(production).toContain('<DisplayName DefaultValue="CSPI for Excel"/>');
    const ids = (["development", "staging", "production"] as const).map(
      (variant) => /<Id>(.*?)<\/Id>/.exec(manifestFor(variant, manifest))?.[1],
    );
    expect(new Set(ids).size).toBe(3);
  });
});

describe("the ribbon's commands", () => {
  it("are the functions that the buttons and the keyboard name", () => {
    const named = [...commandsOf(manifest), ...shortcuts.actions.map(({ id }) => id)];
    expect(new Set(named)).toEqual(new Set(commands.map(({ name }) => name)));
  });

  it("have one shortcut each at most, and keys that differ", () => {
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
  });
});
