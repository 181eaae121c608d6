import type { PlannedSheet, SheetPlan } from "../plan";
import { Calculations } from "./calculations";
import { chartsSheet } from "./charts-sheet";
import { coverSheet } from "./cover-sheet";
import type { Draft } from "./draft";
import { notesSheet } from "./notes-sheet";
import { Places } from "./places";
import { publishedSheet } from "./published-sheet";
import { tableSheet } from "./table-sheet";
import { sectionsOf, slice, type SectionOnSheet } from "./working-rows";

const LONGEST_SHEET_NAME = 31;

/**
 * A working plan in the layout of the Analysis Function's guidance for accessible spreadsheets: a cover
 * with the cells to change and links, notes, one sheet for each table, charts with their descriptions,
 * and the workings as a table at the end. Every formula follows its cells.
 *
 * Errors: a RangeError where the plan's sections do not hold together, which is a mistake of its template.
 *
 * @example publishedLayout(plan).sheets.map((sheet) => sheet.name)
 * // ["Theme 3 Decision making", "Notes", "Indicators of theme 3", "Published trend", "Charts", "Workings", "Calculations"]
 */
export function publishedLayout(plan: SheetPlan): SheetPlan {
  const opening = coverSheet(plan, []);
  const source = sourceLine(plan);
  const sheetOf = (on: SectionOnSheet): Draft =>
    tableSheet(on, `${on.sheet.key}-${on.section.key}`, {
      source,
      subtitle: subtitleOf(on.sheet, opening),
    });
  const notes = notesSheet(plan);
  const tables = sectionsOf(plan, "table").map(sheetOf);
  const workings = sectionsOf(plan, "workings").map(sheetOf);
  const places = new Places([opening, notes, ...tables, ...workings].flatMap(({ moves }) => moves));
  const charts = chartsSheet(plan, places);
  const calculations = new Calculations(plan, places);
  const write = (draft: Draft): PlannedSheet => publishedSheet(draft, plan, places, calculations);
  const others = [notes, ...tables, ...(charts ? [charts] : []), ...workings];
  const written = others.map(write);
  const spills = calculations.sheet();
  const last = spills ? [spills] : [];
  const cover = coverSheet(plan, [...others, ...last]);
  const names = named([cover, ...others, ...last]);
  const sheets = [write(cover), ...written, ...last.map(write)];
  return { ...plan, sheets: sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name })) };
}

/** The line of the cover that says for whom and when a working sheet is. */
function subtitleOf(sheet: PlannedSheet, cover: Draft): string | null {
  const subtitle = sheet.blocks.find(({ role }) => role === "subtitle");
  if (!subtitle) return null;
  return `={sheet:${cover.key}}!${new Places(cover.moves).address(sheet.key, subtitle.at)}`;
}

/** The one source of the figures where there is one; else the way to the list of them. */
function sourceLine(plan: SheetPlan): string {
  const sources = new Set(
    sectionsOf(plan, "notes").flatMap(({ section, sheet }) =>
      sheet.blocks
        .flatMap((block) => slice(block, section.firstRow, section.lastRow)?.cells.flat() ?? [])
        .map(String)
        .filter((content) => content.startsWith("=CSPI.SOURCE(")),
    ),
  );
  return sources.size === 0
    ? "Source: this authority's own lists."
    : "Sources: published figures as the notes name them; local figures are this authority's own.";
}

/** A name that is no longer than allowed, with no word cut in two. */
const atWordEnd = (name: string, length: number): string =>
  name.length <= length
    ? name
    : (/^.+(?=[\s,:])/.exec(name.slice(0, length + 1))?.[0] ?? name.slice(0, length)).replace(/[\s,:]+$/, "");

/** Names that differ from each other within what Excel allows. */
function named(drafts: readonly Draft[]): readonly string[] {
  const used = new Set<string>();
  return drafts.map((draft) => {
    const free = (attempt: number): string => {
      const suffix = attempt === 1 ? "" : ` ${attempt}`;
      const name = atWordEnd(draft.name, LONGEST_SHEET_NAME - suffix.length) + suffix;
      return used.has(name.toLowerCase()) ? free(attempt + 1) : name;
    };
    const name = free(1);
    used.add(name.toLowerCase());
    return name;
  });
}
