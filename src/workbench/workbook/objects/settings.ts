import { found, textArgument } from "../arguments";
import { objectOf, type BookTarget, type ObjectReference } from "../object-reference";
import { objectType } from "../object-type";
import { requireWritable } from "../protection";
import type { WorkbookModel } from "../workbook-model";

const setting = (book: WorkbookModel, key: unknown): ObjectReference | null =>
  book.settings.has(String(key)) ? objectOf("Setting", { book, key: String(key) }) : null;

function put(book: WorkbookModel, key: string, value: unknown): void {
  requireWritable(book);
  book.settings.set(key, value);
  book.emit({ type: "settings" });
}

/** `workbook.settings`: saved with the workbook, each add-in its own. */
export const settingCollection = objectType<BookTarget>({
  name: "SettingCollection",
  items: ({ book }) => [...book.settings.keys()].map((key) => objectOf("Setting", { book, key })),
  item: ({ book }, key) => found(setting(book, key)),
  methods: {
    add: ({ book }, [key, value]) => {
      const name = textArgument(key);
      put(book, name, value);
      return objectOf("Setting", { book, key: name });
    },
    getCount: ({ book }) => book.settings.size,
    getItemOrNullObject: ({ book }, [key]) => setting(book, key),
  },
});

export const settingType = objectType<BookTarget & { readonly key: string }>({
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    key: ({ key }) => key,
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => put(book, key, value),
    },
  },
  methods: {
    delete: ({ book, key }) => {
      requireWritable(book);
      book.settings.delete(key);
      book.emit({ type: "settings" });
    },
  },
});
