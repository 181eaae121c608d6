import { found, textArgument } from "../arguments";
import { objectOf, type BookTarget } from "../object-reference";
import { objectType, type ReadWrite } from "../object-type";
import type { DocumentProperties } from "../workbook-model";

const names = [
  "title",
  "subject",
  "author",
  "keywords",
  "comments",
  "category",
  "manager",
  "company",
] as const satisfies readonly (keyof DocumentProperties)[];

const property = (name: keyof DocumentProperties): ReadWrite<BookTarget> => ({
  get: ({ book }) => book.properties[name],
  set: ({ book }, value) => {
    book.properties[name] = String(value);
  },
});

export const documentProperties = objectType<BookTarget>({
  name: "DocumentProperties",
  properties: {
    ...Object.fromEntries(names.map((name) => [name, property(name)])),
    lastAuthor: ({ book }) => book.properties.author,
    revisionNumber: () => 0,
  },
  objects: { custom: ({ book }) => objectOf("CustomPropertyCollection", { book }) },
});

export const customPropertyCollection = objectType<BookTarget>({
  name: "CustomPropertyCollection",
  items: ({ book }) =>
    [...book.customProperties.keys()].map((key) => objectOf("CustomProperty", { book, key })),
  item: ({ book }, key) =>
    objectOf("CustomProperty", {
      book,
      key: found([...book.customProperties.keys()].find((name) => name === key)),
    }),
  methods: {
    add: ({ book }, [key, value]) => {
      const name = textArgument(key);
      book.customProperties.set(name, value);
      return objectOf("CustomProperty", { book, key: name });
    },
    deleteAll: ({ book }) => book.customProperties.clear(),
    getCount: ({ book }) => book.customProperties.size,
    getItemOrNullObject: ({ book }, [key]) =>
      book.customProperties.has(String(key)) ? objectOf("CustomProperty", { book, key: String(key) }) : null,
  },
});

const typeNames: Readonly<Record<string, string>> = { number: "Float", boolean: "Boolean", string: "String" };

export const customProperty = objectType<BookTarget & { readonly key: string }>({
  name: "CustomProperty",
  id: ({ key }) => key,
  properties: {
    key: ({ key }) => key,
    type: ({ book, key }) => typeNames[typeof book.customProperties.get(key)] ?? "String",
    value: {
      get: ({ book, key }) => book.customProperties.get(key),
      set: ({ book, key }, value) => {
        book.customProperties.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.customProperties.delete(key);
    },
  },
});
