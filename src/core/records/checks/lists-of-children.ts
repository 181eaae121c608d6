import { recordLists } from "../record-lists";

/** Ids of the lists whose rows are about a child. */
export const listsOfChildren: readonly string[] = recordLists
  .filter((list) => list.fields.some((field) => field.name === "LAchildID"))
  .map((list) => list.id);
