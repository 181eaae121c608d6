import { NOT_READ } from "../../../core/records/record-list";
import { findRecordList } from "../../../core/records/record-lists";
import type { PaneServices } from "../../services";
import { guessList } from "./guess-list";
import { withUse, type ListGuess, type ListInWorkbook } from "./list-guess";

/** What was mapped, without headings and fields that are gone: a formula that names one gives an error. */
const stillThere = (
  saved: Readonly<Record<string, string>>,
  guess: ListGuess | null,
): Readonly<Record<string, string>> => {
  const mapped = new Set(guess?.matched.filter(({ how }) => how === "mapped").map(({ field }) => field));
  const fields = findRecordList(guess?.listId ?? "")?.fields ?? [];
  const isField = (name: string): boolean => fields.some((field) => field.name === name);
  return Object.fromEntries(
    Object.entries(saved).filter(([field, heading]) =>
      heading === NOT_READ ? isField(field) : mapped.has(field),
    ),
  );
};

/** The lists of the workbook, each with what its headings say it is; recognised ones first. */
export async function findLists({ port }: Pick<PaneServices, "port">): Promise<readonly ListInWorkbook[]> {
  const candidates = await port.findLists();
  const { columnMappings = {}, chosenLists } = await port.readSettings();
  const guessed = candidates.map((candidate) => {
    const { tableName, sheetName, reference, address, rows } = candidate;
    const name = tableName ?? sheetName;
    const saved = columnMappings[name] ?? {};
    const guess = guessList(candidate, saved);
    const mapping = stillThere(saved, guess);
    return { name, sheetName, reference, address, rows, mapping, guess };
  });
  const lists = withUse(guessed, chosenLists);
  return [...lists.filter((list) => list.guess !== null), ...lists.filter((list) => list.guess === null)];
}
