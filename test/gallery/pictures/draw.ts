/**
 * Draws the pictures of docs/templates.md: opens the workbench with the sample workbook, inserts every
 * template as a user does, and photographs the sheets. `npm run gallery -- overview` draws one template
 * anew; `--all` photographs every sheet of both layouts, for looking at.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../../../src/templates/index";
import type { SheetLayout, Template } from "../../../src/templates/template";
import { Stage, type OpenWorkbench } from "../../e2e/support/workbench";
import { Inserting } from "./inserting";
import { writePicture } from "./picture";

const PICTURES = join(__dirname, "../../../docs/pictures/templates");
const AUTHORITY = "Leeds";
/** The layouts look alike from template to template: one picture of the published one is enough. */
const ALSO_PUBLISHED = ["theme-4-plans"];
/** Cover, notes, first table: the first two and the third sheet of a published set say what it is. */
const SHEETS_SHOWN: Readonly<Record<SheetLayout, readonly number[]>> = { working: [0], published: [2] };

const [, , ...options] = process.argv;
const isAll = options.includes("--all");
const wanted = options.filter((option) => !option.startsWith("--"));

async function photograph(workbench: OpenWorkbench, sheet: string, at: string, name: string): Promise<void> {
  await workbench.select(sheet, "A1");
  await workbench.page.evaluate((address) => window.workbench.scrollTo(address), at);
  await workbench.waitUntilReady();
  const screenshot = await workbench.page.locator(".grid-place").screenshot();
  const bytes = await writePicture(screenshot, join(PICTURES, `${name}.png`));
  console.log(`${name}.png  ${Math.round(bytes / 1000)} kB`);
}

async function drawTemplate(
  workbench: OpenWorkbench,
  inserting: Inserting,
  template: Template,
): Promise<void> {
  const isInBoth = template.inputs.includes("layout") && (isAll || ALSO_PUBLISHED.includes(template.id));
  const layouts: readonly SheetLayout[] = isInBoth ? ["working", "published"] : ["working"];
  for (const layout of layouts) {
    const sheets = await inserting.insert(template, layout);
    for (const [index, sheet] of sheets.entries())
      if (isAll || SHEETS_SHOWN[layout].includes(index)) {
        const part = isAll ? `.${index + 1}` : "";
        await photograph(workbench, sheet, "A1", `${template.id}.${layout}${part}`);
        if (isAll && layout === "working")
          await photograph(workbench, sheet, "A18", `${template.id}.${layout}${part}-below`);
      }
    await inserting.undo();
  }
}

async function draw(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const stage = await Stage.open();
  try {
    const workbench = await stage.workbench("", { viewport: { width: 1900, height: 1300 } });
    const inserting = await Inserting.open(workbench, AUTHORITY);
    for (const template of templates)
      if (wanted.length === 0 || wanted.includes(template.id))
        await drawTemplate(workbench, inserting, template);
  } finally {
    await stage.close();
  }
}

void draw();
