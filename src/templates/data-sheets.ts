import { CellError, isCellError } from "../core/cells/cell-error";
import type { RecordListDefinition } from "../core/records/record-list";
import { findRecordList, recordLists } from "../core/records/record-lists";
import { codeListsOf } from "./data-sheets/code-lists";
import { CODES_ROWS, codesSheet } from "./data-sheets/codes-sheet";
import { guideSheet } from "./data-sheets/guide-sheet";
import { listSheet } from "./data-sheets/list-sheet";
import type { SheetPlan } from "./plan";
import { USUAL_LISTS, type Template, type TemplateInputs } from "./template";
import { YEAR_TO_MARCH_2025 } from "./theme-sheet/theme-template";

const ID = "data-sheets";
const VERSION = 1;

function wantedLists(names: readonly string[]): readonly RecordListDefinition[] | CellError {
  if (names.length === 0) return new CellError("#VALUE!", "No list is chosen: tick at least one");
  const unknown = names.find((name) => findRecordList(name) === undefined);
  if (unknown !== undefined) {
    const known = recordLists.map((list) => list.id).join(", ");
    return new CellError("#N/A", `"${unknown}" is no list that is read: use ${known}`);
  }
  const wanted = new Set(names.map((name) => findRecordList(name)?.id));
  return recordLists.filter((list) => wanted.has(list.id));
}

function build({ lists: names = USUAL_LISTS, ...inputs }: TemplateInputs): SheetPlan | CellError {
  const lists = wantedLists(names);
  if (isCellError(lists)) return lists;
  const codeLists = codeListsOf(lists, CODES_ROWS.first);
  return {
    template: ID,
    templateVersion: VERSION,
    title: "Data sheets",
    recipe: { ...inputs, lists: names },
    sheets: [
      guideSheet(lists, codeLists),
      ...lists.map((list) => listSheet(list, codeLists)),
      ...(codeLists.length > 0 ? [codesSheet(codeLists)] : []),
    ],
  };
}

/** Without the published layout that `defineTemplate` adds: lists of records are never published. */
export const dataSheets: Template = {
  id: ID,
  title: "Data sheets",
  about:
    "Empty lists with the expected headings, rules for what may be typed, and a guide; theme sheets count from them.",
  version: VERSION,
  theme: null,
  inputs: ["lists"],
  examples: [
    { name: "usual-lists", inputs: { authority: "Leeds", ...YEAR_TO_MARCH_2025 }, lists: [] },
    {
      name: "workforce",
      inputs: { authority: "Leeds", ...YEAR_TO_MARCH_2025, lists: ["workforce"] },
      lists: [],
    },
  ],
  build,
};
