import { HostError } from "../host-error";
import type { BookTarget, SheetTarget } from "../object-reference";
import { objectType } from "../object-type";
import type { ProtectionOptions, ProtectionPassword } from "../workbook-model";

/** What a sheet allows that is protected without options. */
const defaultOptions: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const passwordOf = (argument: unknown): string | null =>
  typeof argument === "string" && argument !== "" ? argument : null;

/** Refuses a wrong password, and every password when the right one did not come with the file. */
function requirePassword(expected: ProtectionPassword, given: unknown): void {
  if (typeof expected === "object" && expected !== null) throw new HostError("AccessDenied");
  if (expected !== null && passwordOf(given) !== expected) throw new HostError("InvalidArgument");
}

export const worksheetProtection = objectType<SheetTarget>({
  name: "WorksheetProtection",
  properties: {
    protected: ({ book, sheetId }) => book.sheetProtection.has(sheetId),
    options: ({ book, sheetId }) => book.sheetProtection.get(sheetId)?.options ?? null,
  },
  methods: {
    protect: ({ book, sheetId }, [options, password]) => {
      if (book.sheetProtection.has(sheetId)) throw new HostError("InvalidOperation");
      book.sheetProtection.set(sheetId, {
        options: { ...defaultOptions, ...(options as ProtectionOptions | null) },
        password: passwordOf(password),
      });
      book.emit({ type: "protection", sheetId, isProtected: true });
    },
    unprotect: ({ book, sheetId }, [password]) => {
      const protection = book.sheetProtection.get(sheetId);
      if (!protection) return;
      requirePassword(protection.password, password);
      book.sheetProtection.delete(sheetId);
      book.emit({ type: "protection", sheetId, isProtected: false });
    },
  },
});

export const workbookProtection = objectType<BookTarget>({
  name: "WorkbookProtection",
  properties: { protected: ({ book }) => book.isProtected },
  methods: {
    protect: ({ book }, [password]) => {
      if (book.isProtected) throw new HostError("InvalidOperation");
      book.isProtected = true;
      book.protectionPassword = passwordOf(password);
    },
    unprotect: ({ book }, [password]) => {
      requirePassword(book.protectionPassword, password);
      book.isProtected = false;
      book.protectionPassword = null;
    },
  },
});
