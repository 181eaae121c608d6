import { eventNumbers, workbookTarget } from "../event-numbers";
import { found, textArgument } from "../arguments";
import { HostError } from "../host-error";
import { objectOf, type BookTarget, type ObjectReference } from "../object-reference";
import { objectType } from "../object-type";
import { requireStructure } from "../protection";
import type { EngineSheet } from "../engine";
import type { WorkbookModel } from "../workbook-model";

const longestName = 31;

/** Refuses a sheet name that Excel refuses. */
export function checkSheetName(book: WorkbookModel, name: string, except?: string): void {
  const legal =
    name.length > 0 && name.length <= longestName && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!legal) throw new HostError("InvalidArgument");
  const other = book.engine.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== except) throw new HostError("ItemAlreadyExists");
}

function nextName(book: WorkbookModel): string {
  for (let number = book.engine.sheets().length; ; number += 1)
    if (!book.findSheet(`Sheet${number}`)) return `Sheet${number}`;
}

export const sheetObject = (book: WorkbookModel, { id }: EngineSheet): ObjectReference =>
  objectOf("Worksheet", { book, sheetId: id });

const choose = (book: WorkbookModel, visibleOnly: unknown): readonly EngineSheet[] =>
  book.engine.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");

const collectionEvent = (type: number): { type: number; target(): string } => ({
  type,
  target: () => workbookTarget,
});

export const worksheetCollection = objectType<BookTarget>({
  name: "WorksheetCollection",
  items: ({ book }) => book.engine.sheets().map((sheet) => sheetObject(book, sheet)),
  item: ({ book }, key) => sheetObject(book, found(book.findSheet(key))),
  methods: {
    add: ({ book }, [name]) => {
      requireStructure(book);
      const wanted = name === null || name === undefined ? nextName(book) : textArgument(name);
      checkSheetName(book, wanted);
      return sheetObject(book, book.engine.addSheet(wanted));
    },
    getActiveWorksheet: ({ book }) => objectOf("Worksheet", { book, sheetId: book.engine.activeSheetId() }),
    getCount: ({ book }, [visibleOnly]) => choose(book, visibleOnly).length,
    getFirst: ({ book }, [visibleOnly]) => sheetObject(book, found(choose(book, visibleOnly)[0])),
    getLast: ({ book }, [visibleOnly]) => sheetObject(book, found([...choose(book, visibleOnly)].pop())),
    getItemOrNullObject: ({ book }, [key]) => {
      const sheet = book.findSheet(key);
      return sheet ? sheetObject(book, sheet) : null;
    },
  },
  events: {
    DataChangedEvent: collectionEvent(eventNumbers.worksheetChanged),
    ActivatedEvent: collectionEvent(eventNumbers.worksheetActivated),
    DeactivatedEvent: collectionEvent(eventNumbers.worksheetDeactivated),
    AddedEvent: collectionEvent(eventNumbers.worksheetAdded),
    SelectionChangedEvent: collectionEvent(eventNumbers.worksheetSelectionChanged),
    DeletedEvent: collectionEvent(eventNumbers.worksheetDeleted),
    CalculatedEvent: collectionEvent(eventNumbers.worksheetCalculated),
    FormatChangedEvent: collectionEvent(eventNumbers.worksheetFormatChanged),
    ProtectionChangedEvent: collectionEvent(eventNumbers.worksheetProtectionChanged),
    EventNameChanged: collectionEvent(eventNumbers.worksheetNameChanged),
    EventVisibilityChanged: collectionEvent(eventNumbers.worksheetVisibilityChanged),
  },
});
