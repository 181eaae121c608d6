import { found, integer } from "../arguments";
import { rangeArgument, rangeObject } from "../find-range";
import { HostError } from "../host-error";
import {
  objectOf,
  type BookTarget,
  type ObjectReference,
  type RangeTarget,
  type ScopeTarget,
} from "../object-reference";
import { objectType } from "../object-type";
import type { CommentRecord, WorkbookModel } from "../workbook-model";

const inScope = ({ book, sheetId }: ScopeTarget): CommentRecord[] =>
  book.comments.filter((comment) => sheetId === null || comment.sheetId === sheetId);

const commentObject = (book: WorkbookModel, comment: CommentRecord): ObjectReference =>
  objectOf("Comment", { book, comment });

const cellOf = (target: ScopeTarget, argument: unknown): RangeTarget => {
  const sheetId = target.sheetId ?? target.book.engine.activeSheetId();
  const cell = rangeArgument({ book: target.book, sheetId }, argument);
  if (cell.area.rows * cell.area.columns !== 1) throw new HostError("InvalidArgument");
  return cell;
};

const at = (book: WorkbookModel, { sheetId, area }: RangeTarget): CommentRecord | undefined =>
  book.comments.find(
    (comment) => comment.sheetId === sheetId && comment.row === area.row && comment.column === area.column,
  );

const changed = (
  book: WorkbookModel,
  { id, sheetId }: CommentRecord,
  change: "added" | "deleted" | "changed",
): void => book.emit({ type: "comments", sheetId, commentId: id, change });

function add(target: ScopeTarget, cellAddress: unknown, content: unknown): ObjectReference {
  const cell = cellOf(target, cellAddress);
  const { book } = target;
  if (at(book, cell)) throw new HostError("InvalidOperation");
  const comment: CommentRecord = {
    id: book.newId(),
    sheetId: cell.sheetId,
    row: cell.area.row,
    column: cell.area.column,
    content: String(content),
    authorName: "",
    created: 0,
    resolved: false,
  };
  book.comments.push(comment);
  changed(book, comment, "added");
  return commentObject(book, comment);
}

export const commentCollection = objectType<ScopeTarget>({
  name: "CommentCollection",
  items: (target) => inScope(target).map((comment) => commentObject(target.book, comment)),
  item: (target, id) => commentObject(target.book, found(inScope(target).find((item) => item.id === id))),
  methods: {
    add: (target, [cellAddress, content]) => add(target, cellAddress, content),
    getCount: (target) => inScope(target).length,
    getItemAt: (target, [index]) => commentObject(target.book, found(inScope(target)[integer(index)])),
    getItemByCell: (target, [cell]) =>
      commentObject(target.book, found(at(target.book, cellOf(target, cell)))),
    getItemOrNullObject: (target, [id]) => {
      const comment = inScope(target).find((item) => item.id === id);
      return comment ? commentObject(target.book, comment) : null;
    },
  },
});

export const commentType = objectType<BookTarget & { readonly comment: CommentRecord }>({
  name: "Comment",
  id: ({ comment }) => comment.id,
  properties: {
    id: ({ comment }) => comment.id,
    authorName: ({ comment }) => comment.authorName,
    contentType: () => "Plain",
    content: {
      get: ({ comment }) => comment.content,
      set: ({ book, comment }, value) => {
        comment.content = String(value);
        changed(book, comment, "changed");
      },
    },
    resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ book, comment }, value) => {
        comment.resolved = value === true;
        changed(book, comment, "changed");
      },
    },
  },
  methods: {
    delete: ({ book, comment }) => {
      book.comments.splice(book.comments.indexOf(comment), 1);
      changed(book, comment, "deleted");
    },
    getLocation: ({ book, comment: { sheetId, row, column } }) =>
      rangeObject({ book, sheetId }, { row, column, rows: 1, columns: 1 }),
  },
});
