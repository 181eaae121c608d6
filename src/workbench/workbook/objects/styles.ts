import { found, integer, textArgument } from "../arguments";
import type { BorderLine, BorderSide, CellFormatTarget } from "../cell-format";
import { HostError } from "../host-error";
import { allStyles, findStyle } from "../named-styles";
import { objectOf, type BookTarget, type ObjectReference } from "../object-reference";
import { objectType, type Property } from "../object-type";
import type { StyleRecord, WorkbookModel } from "../workbook-model";
import { alignmentProperties, styleProperty, yesOrNo } from "./range-format";

type StyleTarget = BookTarget & { readonly style: StyleRecord };

const styleObject = (book: WorkbookModel, name: string): ObjectReference =>
  objectOf("Style", { book, style: found(findStyle(book, name)) });

export const styleCollection = objectType<BookTarget>({
  name: "StyleCollection",
  items: ({ book }) => allStyles(book).map(({ name }) => styleObject(book, name)),
  item: ({ book }, name) => styleObject(book, String(name)),
  methods: {
    add: ({ book }, [name]) => {
      const wanted = textArgument(name);
      if (findStyle(book, wanted)) throw new HostError("ItemAlreadyExists");
      book.styles.push({ name: wanted, builtIn: false, numberFormat: null, style: {} });
    },
    getCount: ({ book }) => allStyles(book).length,
    getItemAt: ({ book }, [index]) => styleObject(book, found(allStyles(book)[integer(index)]).name),
    getItemOrNullObject: ({ book }, [name]) => {
      const style = findStyle(book, name);
      return style ? objectOf("Style", { book, style }) : null;
    },
  },
});

/** The format of a named style, seen as that of cells. */
const formatOf = ({ book, style }: StyleTarget): CellFormatTarget => ({
  book,
  cells: null,
  read: () => ({ bold: false, italic: false, underline: false, ...style.style }),
  write(change) {
    style.style = { ...style.style, ...change };
  },
  readBorder: (side: BorderSide) => style.style.borders?.[side as "EdgeTop"] ?? null,
  writeBorder(side: BorderSide, line: BorderLine) {
    style.style = { ...style.style, borders: { ...style.style.borders, [side]: line } };
  },
});

const ofStyle = (property: Property<CellFormatTarget>): Property<StyleTarget> =>
  typeof property === "function"
    ? (target) => property(formatOf(target))
    : {
        get: (target) => property.get(formatOf(target)),
        set: (target, value) => property.set(formatOf(target), value),
      };

const alignment = Object.entries(alignmentProperties).map(([name, property]) => [name, ofStyle(property)]);

export const styleType = objectType<StyleTarget>({
  name: "Style",
  id: ({ style }) => style.name,
  properties: {
    ...(Object.fromEntries(alignment) as Record<string, Property<StyleTarget>>),
    name: ({ style }) => style.name,
    builtIn: ({ style }) => style.builtIn,
    locked: ofStyle(styleProperty("locked", yesOrNo, true)),
    numberFormat: {
      get: ({ style }) => style.numberFormat ?? "General",
      set: ({ style }, value) => {
        style.numberFormat = String(value);
      },
    },
  },
  objects: {
    borders: (target) => objectOf("RangeBorderCollection", formatOf(target)),
    fill: (target) => objectOf("RangeFill", formatOf(target)),
    font: (target) => objectOf("RangeFont", formatOf(target)),
  },
  methods: {
    delete: ({ book, style }) => {
      if (style.builtIn) throw new HostError("InvalidOperation");
      book.styles.splice(book.styles.indexOf(style), 1);
    },
  },
});
