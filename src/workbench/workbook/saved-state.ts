import type { ChartDefinition } from "./charts/definition";
import type {
  CommentRecord,
  CustomXmlPart,
  DocumentProperties,
  ForgottenPassword,
  Hyperlink,
  NameOptions,
  PageSetup,
  ProtectionPassword,
  SheetProtection,
  StyleRecord,
  TableOptions,
  WorkbookModel,
} from "./workbook-model";

/** Protection as it is saved: whether there is a password, but not the password. */
interface SavedProtection extends SheetProtection {
  readonly password: ForgottenPassword | null;
}

/**
 * What the object model holds beside the engine, as plain JSON. Sheets are told apart by name, since a
 * reopened workbook gives them new ids.
 */
export interface SavedState {
  readonly settings: Record<string, unknown>;
  readonly documentSettings: Record<string, string>;
  readonly customXmlParts: CustomXmlPart[];
  readonly comments: CommentRecord[];
  readonly styles: StyleRecord[];
  readonly charts: ChartDefinition[];
  readonly sheetProtection: Record<string, SavedProtection>;
  readonly isProtected: boolean;
  readonly protectionPassword: ForgottenPassword | null;
  readonly hyperlinks: Record<string, Hyperlink>;
  readonly cellStyles: Record<string, string>;
  readonly tableOptions: Record<string, TableOptions>;
  readonly nameOptions: Record<string, NameOptions>;
  readonly hiddenGridlines: string[];
  readonly hiddenHeadings: string[];
  readonly pageSetups: Record<string, PageSetup>;
  readonly properties: DocumentProperties;
  readonly customProperties: Record<string, unknown>;
  readonly startState: string;
}

/** Replaces sheet ids by another form of sheet reference anywhere in the state. */
function translate<Value>(value: Value, translation: ReadonlyMap<string, string>): Value {
  const change = (text: string): string => {
    const whole = translation.get(text);
    if (whole !== undefined) return whole;
    const [, sheet, rest] = /^(.*)!(\d+,\d+)$/s.exec(text) ?? [];
    const owner = sheet === undefined ? undefined : translation.get(sheet);
    return owner === undefined ? text : `${owner}!${rest ?? ""}`;
  };
  if (typeof value === "string") return change(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => translate(item, translation)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [change(key), translate(item, translation)]);
  return Object.fromEntries(entries) as Value;
}

const record = <Value>(map: ReadonlyMap<string, Value>): Record<string, Value> => Object.fromEntries(map);

/** The parts of the state that speak of sheets; the add-in's own texts are never touched. */
const sheetBound = [
  "comments",
  "charts",
  "sheetProtection",
  "hyperlinks",
  "cellStyles",
  "hiddenGridlines",
  "hiddenHeadings",
  "pageSetups",
] as const;

function withSheets(state: SavedState, translation: ReadonlyMap<string, string>): SavedState {
  const changed = sheetBound.map((key) => [key, translate(state[key], translation)]);
  return { ...state, ...(Object.fromEntries(changed) as Partial<SavedState>) };
}

const forget = (password: ProtectionPassword | undefined): ForgottenPassword | null =>
  password === null || password === undefined ? null : { forgotten: true };

const forgetPasswords = (
  protection: Readonly<Record<string, SheetProtection>>,
): Record<string, SavedProtection> =>
  Object.fromEntries(
    Object.entries(protection).map(([sheet, { options, password }]) => [
      sheet,
      { options, password: forget(password) },
    ]),
  );

const sheetMark = "sheet:";

/** Options outlive their tables where a sheet was removed with its tables on it. */
function optionsOfTables(book: WorkbookModel): Record<string, TableOptions> {
  const present = new Set(book.engine.tables().map(({ id }) => id));
  return record(new Map([...book.tableOptions].filter(([id]) => present.has(id))));
}

export function saveState(
  book: WorkbookModel,
  rest: Pick<SavedState, "documentSettings" | "startState">,
): SavedState {
  const state: SavedState = {
    ...rest,
    settings: record(book.settings),
    customXmlParts: book.customXmlParts,
    comments: book.comments,
    styles: book.styles,
    charts: book.charts,
    sheetProtection: forgetPasswords(record(book.sheetProtection)),
    isProtected: book.isProtected,
    protectionPassword: forget(book.protectionPassword),
    hyperlinks: record(book.hyperlinks),
    cellStyles: record(book.cellStyles),
    tableOptions: optionsOfTables(book),
    nameOptions: record(book.nameOptions),
    hiddenGridlines: [...book.hiddenGridlines],
    hiddenHeadings: [...book.hiddenHeadings],
    pageSetups: record(book.pageSetups),
    properties: book.properties,
    customProperties: record(book.customProperties),
  };
  const names = new Map(book.engine.sheets().map(({ id, name }) => [id, sheetMark + name]));
  return JSON.parse(JSON.stringify(withSheets(state, names))) as SavedState;
}

function refill<Value>(map: Map<string, Value>, values: Record<string, Value>): void {
  map.clear();
  for (const [key, value] of Object.entries(values)) map.set(key, value);
}

function replace<Item>(list: Item[], items: readonly Item[]): void {
  list.splice(0, list.length, ...items);
}

/** Puts a saved state back; what belonged to sheets that are gone is dropped. */
export function loadState(book: WorkbookModel, saved: SavedState): void {
  const ids = new Map(book.engine.sheets().map(({ id, name }) => [sheetMark + name, id]));
  const copy = JSON.parse(JSON.stringify(saved)) as SavedState;
  const state = withSheets(copy, ids);
  const isHere = ({ sheetId }: { sheetId: string }): boolean => [...ids.values()].includes(sheetId);
  refill(book.settings, state.settings);
  replace(book.customXmlParts, state.customXmlParts);
  replace(book.comments, state.comments.filter(isHere));
  replace(book.styles, state.styles);
  replace(book.charts, state.charts.filter(isHere));
  // A file may come from anywhere: a password that somebody wrote into it is not taken over.
  refill(book.sheetProtection, forgetPasswords(state.sheetProtection));
  book.isProtected = state.isProtected;
  book.protectionPassword = forget(state.protectionPassword);
  refill(book.hyperlinks, state.hyperlinks);
  refill(book.cellStyles, state.cellStyles);
  refill(book.tableOptions, state.tableOptions);
  refill(book.nameOptions, state.nameOptions);
  book.hiddenGridlines.clear();
  for (const id of state.hiddenGridlines) book.hiddenGridlines.add(id);
  book.hiddenHeadings.clear();
  for (const id of state.hiddenHeadings) book.hiddenHeadings.add(id);
  refill(book.pageSetups, state.pageSetups);
  Object.assign(book.properties, state.properties);
  refill(book.customProperties, state.customProperties);
}
