import type { CellsOnSheet, SheetInspection, WorkbookInspection } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import type { ListInWorkbook } from "../my-data/list-guess";

export type SharingSeverity = "mustNotLeave" | "look" | "know";

/** A place of a finding. Without an address it is the whole sheet; a hidden sheet cannot be gone to. */
export interface FindingPlace {
  readonly sheetName: string;
  readonly address: string | null;
  readonly words: string;
  readonly canGoTo: boolean;
}

/** Something that others would find in the workbook or miss, and what to do about it. */
export interface SharingFinding {
  readonly id: keyof typeof text.share.findings;
  readonly severity: SharingSeverity;
  readonly title: string;
  readonly advice: string;
  readonly places: readonly FindingPlace[];
  /** Cells beyond those that have a place. */
  readonly unlisted: number;
  readonly action: keyof typeof text.share.actions | null;
}

type CountedFinding = Exclude<SharingFinding["id"], "kept">;

/** Counts of staff by team say nothing of one person by themselves. */
const LISTS_OF_COUNTS = ["workforce-counts"];

/**
 * What of a workbook must not leave, what to look at and what is good to know before it is shared.
 *
 * @param lists null where they could not be looked for
 */
export function sharingFindings(
  inspection: WorkbookInspection,
  lists: readonly ListInWorkbook[] | null,
): readonly SharingFinding[] {
  const { sheets, hiddenNames } = inspection;
  return [
    ...listFindings(lists ?? [], sheets),
    ...hiddenFindings(sheets),
    ...cellFinding("small-counts", sheets, ({ smallCounts }) => smallCounts, null),
    ...cellFinding("add-in-formulas", sheets, ({ addInFormulas }) => addInFormulas, "freeze"),
    ...cellFinding("linked-formulas", sheets, ({ linkedFormulas }) => linkedFormulas, null),
    ...commentFinding(sheets),
    ...(hiddenNames > 0 ? [finding("hidden-names", "look", hiddenNames, [])] : []),
    ...keptFinding(inspection),
  ];
}

const finding = (
  id: CountedFinding,
  severity: SharingSeverity,
  count: number,
  places: readonly FindingPlace[],
  more: Partial<Pick<SharingFinding, "unlisted" | "action">> = {},
): SharingFinding => ({
  id,
  severity,
  title: text.share.findings[id].title(count),
  advice: text.share.findings[id].advice,
  places,
  unlisted: 0,
  action: null,
  ...more,
});

const sheetPlace = ({ name, visibility }: SheetInspection, detail = ""): FindingPlace => ({
  sheetName: name,
  address: null,
  words: detail === "" ? name : text.share.place(name, detail),
  canGoTo: visibility === "visible",
});

function listFindings(
  lists: readonly ListInWorkbook[],
  sheets: readonly SheetInspection[],
): readonly SharingFinding[] {
  const isRecords = ({ guess }: ListInWorkbook): boolean =>
    guess !== null && guess.sureness !== "unsure" && !LISTS_OF_COUNTS.includes(guess.listId);
  const placeOf = ({ name, sheetName, address, rows }: ListInWorkbook): FindingPlace => ({
    sheetName,
    address,
    words: text.share.place(name, text.share.rows(rows)),
    canGoTo: sheets.find((sheet) => sheet.name === sheetName)?.visibility === "visible",
  });
  const filled = lists.filter(({ rows }) => rows > 0);
  const records = filled.filter(isRecords);
  const others = filled.filter((list) => !isRecords(list));
  return [
    ...(records.length > 0
      ? [
          finding("records", "mustNotLeave", records.length, records.map(placeOf), {
            action: "my-data",
          }),
        ]
      : []),
    ...(others.length > 0
      ? [finding("perhaps-records", "look", others.length, others.map(placeOf), { action: "my-data" })]
      : []),
  ];
}

function hiddenFindings(sheets: readonly SheetInspection[]): readonly SharingFinding[] {
  const sheetFinding = (
    id: CountedFinding,
    isMeant: (sheet: SheetInspection) => boolean,
  ): readonly SharingFinding[] => {
    const meant = sheets.filter(isMeant);
    return meant.length === 0
      ? []
      : [
          finding(
            id,
            "look",
            meant.length,
            meant.map((sheet) => sheetPlace(sheet)),
          ),
        ];
  };
  return [
    ...sheetFinding("hidden-sheets", ({ visibility }) => visibility === "hidden"),
    ...sheetFinding("very-hidden-sheets", ({ visibility }) => visibility === "veryHidden"),
    ...sheetFinding("hidden-lines", ({ hidesRows, hidesColumns }) => hidesRows || hidesColumns),
  ];
}

function cellFinding(
  id: CountedFinding,
  sheets: readonly SheetInspection[],
  cellsOf: (sheet: SheetInspection) => CellsOnSheet,
  action: SharingFinding["action"],
): readonly SharingFinding[] {
  const total = sheets.reduce((sum, sheet) => sum + cellsOf(sheet).total, 0);
  if (total === 0) return [];
  const places = sheets.flatMap((sheet) =>
    cellsOf(sheet).addresses.map((address) => ({ ...sheetPlace(sheet, address), address })),
  );
  return [finding(id, "look", total, places, { unlisted: total - places.length, action })];
}

function commentFinding(sheets: readonly SheetInspection[]): readonly SharingFinding[] {
  const commented = sheets.filter(({ comments }) => comments > 0);
  const total = commented.reduce((sum, { comments }) => sum + comments, 0);
  const places = commented.map((sheet) => sheetPlace(sheet, text.share.comments(sheet.comments)));
  return total === 0 ? [] : [finding("comments", "look", total, places)];
}

function keptFinding({ kept }: WorkbookInspection): readonly SharingFinding[] {
  const { choices, insertions, frozenFormulas } = kept;
  if (choices + insertions + frozenFormulas === 0) return [];
  const { title, advice } = text.share.findings.kept;
  return [
    {
      id: "kept",
      severity: "know",
      title: title(choices, insertions, frozenFormulas),
      advice,
      places: [],
      unlisted: 0,
      action: insertions > 0 ? "inserted" : null,
    },
  ];
}
