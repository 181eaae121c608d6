import { openHeadlessEngine } from "../../../../src/workbench/calc/headless";
import type { UniverEngine } from "../../../../src/workbench/calc/univer-engine";
import {
  workbookProtection,
  worksheetProtection,
} from "../../../../src/workbench/workbook/objects/protection";
import { loadState, saveState, type SavedState } from "../../../../src/workbench/workbook/saved-state";
import { WorkbookModel } from "../../../../src/workbench/workbook/workbook-model";

const rest = { documentSettings: {}, startState: "open" };
const password = "Plum-tree 7";

let engine: UniverEngine;
let book: WorkbookModel;
let sheetId: string;

beforeEach(() => {
  engine = openHeadlessEngine(["Data"]);
  book = new WorkbookModel(engine);
  sheetId = engine.activeSheetId();
});
afterEach(() => {
  engine.dispose();
});

const protectSheet = (given?: string) =>
  worksheetProtection.methods?.protect?.({ book, sheetId }, [null, given]);
const unprotectSheet = (given?: string, of = book) =>
  worksheetProtection.methods?.unprotect?.({ book: of, sheetId }, [given]);
const protectBook = (given?: string) => workbookProtection.methods?.protect?.({ book }, [given]);
const unprotectBook = (given?: string, of = book) =>
  workbookProtection.methods?.unprotect?.({ book: of }, [given]);

/** The workbook as it is after `state` was read from a file. */
function reopen(state: SavedState): WorkbookModel {
  const reopened = new WorkbookModel(engine);
  loadState(reopened, state);
  return reopened;
}

test("the password lifts the protection, another does not", () => {
  protectSheet(password);
  expect(() => unprotectSheet("plum-tree 7")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  unprotectSheet(password);
  expect(book.sheetProtection.size).toBe(0);
  protectBook(password);
  expect(() => unprotectBook()).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  unprotectBook(password);
  expect(book.isProtected).toBe(false);
});

test("no password is saved", () => {
  protectSheet(password);
  protectBook(password);
  const state = saveState(book, rest);
  expect(JSON.stringify(state)).not.toContain(password);
  expect(state.sheetProtection["sheet:Data"]?.password).toEqual({ forgotten: true });
  expect(state.protectionPassword).toEqual({ forgotten: true });
});

test.each([password, "", undefined, "[object Object]"])(
  "after reopening nothing lifts a protection with a password, not even %p",
  (given) => {
    protectSheet(password);
    protectBook(password);
    const reopened = reopen(saveState(reopen(saveState(book, rest)), rest));
    const denied = expect.objectContaining({ code: "AccessDenied" });
    expect(() => unprotectSheet(given, reopened)).toThrow(denied);
    expect(() => unprotectBook(given, reopened)).toThrow(denied);
    expect(reopened.sheetProtection.has(sheetId)).toBe(true);
    expect(reopened.isProtected).toBe(true);
  },
);

test("after reopening a protection without a password can be lifted", () => {
  protectSheet();
  protectBook();
  const reopened = reopen(saveState(book, rest));
  unprotectSheet(undefined, reopened);
  unprotectBook(undefined, reopened);
  expect(reopened.sheetProtection.size).toBe(0);
  expect(reopened.isProtected).toBe(false);
});

test("a password that a file carries in plain text is neither accepted nor saved again", () => {
  protectSheet();
  const state = saveState(book, rest);
  const options = state.sheetProtection["sheet:Data"]?.options;
  const carried = { ...state, sheetProtection: { "sheet:Data": { options, password } } };
  const reopened = reopen(carried as unknown as SavedState);
  expect(() => unprotectSheet(password, reopened)).toThrow(expect.objectContaining({ code: "AccessDenied" }));
  expect(JSON.stringify(saveState(reopened, rest))).not.toContain(password);
});
