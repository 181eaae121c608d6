import type { PaneServices } from "../../services";
import { guessList } from "./guess-list";
import type { ListInWorkbook } from "./list-guess";

/** The lists of the workbook, each with what its headings say it is; recognised ones first. */
export async function findLists({ port }: Pick<PaneServices, "port">): Promise<readonly ListInWorkbook[]> {
  const candidates = await port.findLists();
  const lists = candidates.map((candidate) => ({
    name: candidate.tableName ?? candidate.sheetName,
    sheetName: candidate.sheetName,
    reference: candidate.reference,
    rows: candidate.rows,
    guess: guessList(candidate),
  }));
  return [...lists.filter((list) => list.guess !== null), ...lists.filter((list) => list.guess === null)];
}
