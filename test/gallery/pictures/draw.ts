/**
 * Draws the pictures of docs/templates.md: opens the workbench with the sample workbook, inserts every
 * template in both layouts as a user does, and photographs whole sheets. `npm run gallery -- overview` draws one
 * template anew; `--sheets=folder` also writes each sheet in full size, for looking at.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetLayout } from "../../../src/templates/template";
import { Stage, type OpenWorkbench } from "../../e2e/support/workbench";
import { Inserting } from "./inserting";
import { fillSurvey } from "./made-up-answers";
import { writePicture } from "./picture";
import { views, type View } from "./views";
import { photographSheet } from "./whole-sheet";

const PICTURES = join(__dirname, "../../../docs/pictures/templates");
const AUTHORITY = "Leeds";
const WINDOW = { width: 1600, height: 1000 };

const [, , ...options] = process.argv;
const folder = options.find((option) => option.startsWith("--sheets="))?.slice("--sheets=".length);
const wanted = options.filter((option) => !option.startsWith("--"));

/** Answers go on the first sheet of a working set. */
async function fill(workbench: OpenWorkbench, { chosen }: View, [survey = ""]: readonly string[]) {
  if (chosen.respondents !== undefined) await fillSurvey(workbench, survey, chosen.respondents);
}

/** Worksheets that a published set is freed of before it is published; their pictures would be the largest. */
async function isForPublishing(workbench: OpenWorkbench, sheet: string): Promise<boolean> {
  const words = (await workbench.text(sheet, "A1:A12")).flat();
  return !words.some((one) => one.startsWith("Not for publishing"));
}

async function photograph(workbench: OpenWorkbench, sheets: readonly string[], name: string): Promise<void> {
  const pictures: Buffer[] = [];
  for (const sheet of sheets)
    if (await isForPublishing(workbench, sheet)) pictures.push(await photographSheet(workbench, sheet));
  const bytes = await writePicture(pictures, join(PICTURES, `${name}.png`));
  console.log(`${name}.png  ${pictures.length} sheets, ${Math.round(bytes / 1000)} kB`);
  if (folder === undefined) return;
  pictures.forEach((picture, index) => writeFileSync(join(folder, `${name}.${index + 1}.png`), picture));
}

async function drawView(workbench: OpenWorkbench, inserting: Inserting, view: View): Promise<void> {
  const layouts: readonly SheetLayout[] = view.template.inputs.includes("layout")
    ? ["working", "published"]
    : ["working"];
  for (const layout of layouts) {
    const sheets = await inserting.insert(view.template, layout, view.chosen);
    if (layout === "working") await fill(workbench, view, sheets);
    await photograph(workbench, sheets, `${view.name}.${layout}`);
    await inserting.undo();
  }
}

async function draw(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const stage = await Stage.open();
  try {
    const workbench = await stage.workbench("", { viewport: WINDOW });
    const inserting = await Inserting.open(workbench, AUTHORITY);
    for (const view of views)
      if (wanted.length === 0 || wanted.some((name) => view.name === name || view.template.id === name))
        await drawView(workbench, inserting, view);
  } finally {
    await stage.close();
  }
}

void draw();
