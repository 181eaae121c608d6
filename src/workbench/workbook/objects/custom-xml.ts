import { found } from "../arguments";
import { HostError } from "../host-error";
import { objectOf, type BookTarget, type ObjectReference } from "../object-reference";
import { objectType } from "../object-type";
import { requireWritable } from "../protection";
import type { CustomXmlPart, WorkbookModel } from "../workbook-model";

const partObject = (book: WorkbookModel, part: CustomXmlPart): ObjectReference =>
  objectOf("CustomXmlPart", { book, part });

const findPart = (parts: readonly CustomXmlPart[], id: unknown): CustomXmlPart | undefined =>
  parts.find((part) => part.id === id);

/** Namespace of the root element, taken from its own declarations. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*)(?::[\w.-]+)?((?:\s[^>]*)?)\/?>/.exec(xml);
  if (!root) throw new HostError("InvalidArgument");
  const [tag] = root;
  const prefix = /^<([A-Za-z_][\w.-]*):/.exec(tag)?.[1];
  const declaration = new RegExp(`xmlns${prefix ? `:${prefix}` : ""}\\s*=\\s*["']([^"']*)["']`);
  return declaration.exec(tag)?.[1] ?? "";
}

export const customXmlPartCollection = objectType<BookTarget>({
  name: "CustomXmlPartCollection",
  items: ({ book }) => book.customXmlParts.map((part) => partObject(book, part)),
  item: ({ book }, id) => partObject(book, found(findPart(book.customXmlParts, id))),
  methods: {
    add: ({ book }, [xml]) => {
      requireWritable(book);
      namespaceOf(String(xml));
      const part = { id: book.newId(), xml: String(xml) };
      book.customXmlParts.push(part);
      return partObject(book, part);
    },
    getByNamespace: ({ book }, [namespace]) =>
      objectOf("CustomXmlPartScopedCollection", {
        book,
        parts: book.customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespace),
      }),
    getCount: ({ book }) => book.customXmlParts.length,
    getItemOrNullObject: ({ book }, [id]) => {
      const part = findPart(book.customXmlParts, id);
      return part ? partObject(book, part) : null;
    },
  },
});

type Scoped = BookTarget & { readonly parts: readonly CustomXmlPart[] };

const only = ({ book, parts }: Scoped): ObjectReference | null => {
  const [part, ...others] = parts;
  return part && others.length === 0 ? partObject(book, part) : null;
};

export const customXmlPartScopedCollection = objectType<Scoped>({
  name: "CustomXmlPartScopedCollection",
  items: ({ book, parts }) => parts.map((part) => partObject(book, part)),
  item: ({ book, parts }, id) => partObject(book, found(findPart(parts, id))),
  methods: {
    getCount: ({ parts }) => parts.length,
    getItemOrNullObject: ({ book, parts }, [id]) => {
      const part = findPart(parts, id);
      return part ? partObject(book, part) : null;
    },
    getOnlyItem: (target) => found(only(target)),
    getOnlyItemOrNullObject: only,
  },
});

export const customXmlPart = objectType<BookTarget & { readonly part: CustomXmlPart }>({
  name: "CustomXmlPart",
  id: ({ part }) => part.id,
  properties: { id: ({ part }) => part.id, namespaceUri: ({ part }) => namespaceOf(part.xml) },
  methods: {
    delete: ({ book, part }) => {
      requireWritable(book);
      book.customXmlParts.splice(book.customXmlParts.indexOf(part), 1);
    },
    getXml: ({ part }) => part.xml,
    setXml: ({ book, part }, [xml]) => {
      requireWritable(book);
      namespaceOf(String(xml));
      part.xml = String(xml);
    },
  },
});
