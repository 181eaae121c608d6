import { HostError } from "../host-error";
import { rangeArgument } from "../find-range";
import { objectOf, type SheetTarget } from "../object-reference";
import { objectType, type ReadWrite } from "../object-type";
import type { PageSetup } from "../workbook-model";

/** A new sheet's page, as Excel gives it. */
const STANDARD: PageSetup = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  printErrors: "AsDisplayed",
  titleRows: null,
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

const pageOf = ({ book, sheetId }: SheetTarget): PageSetup => book.pageSetups.get(sheetId) ?? STANDARD;

const change = ({ book, sheetId }: SheetTarget, patch: Partial<PageSetup>): void => {
  book.pageSetups.set(sheetId, { ...pageOf({ book, sheetId }), ...patch });
};

const kept = <Key extends keyof PageSetup>(
  key: Key,
  isAllowed: (value: unknown) => value is PageSetup[Key],
): ReadWrite<SheetTarget> => ({
  get: (target) => pageOf(target)[key],
  set: (target, value) => {
    if (!isAllowed(value)) throw new HostError("InvalidArgument");
    change(target, { [key]: value });
  },
});

const isText = (value: unknown): value is string => typeof value === "string";

const isOneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (value: unknown): value is Word =>
    words.includes(value as Word);

const isZoom = (value: unknown): value is PageSetup["zoom"] => typeof value === "object" && value !== null;

/** How a sheet is printed. Nothing is printed here: it is kept, and written into the file. */
export const pageLayout = objectType<SheetTarget>({
  name: "PageLayout",
  properties: {
    orientation: kept("orientation", isOneOf("Portrait", "Landscape")),
    paperSize: kept("paperSize", isText),
    printErrors: kept("printErrors", isOneOf("AsDisplayed", "Blank", "Dash", "NotAvailable")),
    zoom: kept("zoom", isZoom),
  },
  objects: { headersFooters: (target) => objectOf("HeaderFooterGroup", target) },
  methods: {
    setPrintTitleRows: (target, [rows]) => {
      const { area } = rangeArgument(target, rows);
      change(target, { titleRows: `$${area.row + 1}:$${area.row + area.rows}` });
    },
  },
});

export const headerFooterGroup = objectType<SheetTarget>({
  name: "HeaderFooterGroup",
  objects: { defaultForAllPages: (target) => objectOf("HeaderFooter", target) },
});

export const headerFooter = objectType<SheetTarget>({
  name: "HeaderFooter",
  properties: {
    leftFooter: kept("leftFooter", isText),
    centerFooter: kept("centerFooter", isText),
    rightFooter: kept("rightFooter", isText),
  },
});
