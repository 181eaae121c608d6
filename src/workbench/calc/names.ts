import { tokenize } from "@borgar/fx";
import { RemoveDefinedNameCommand, SetDefinedNameCommand } from "@univerjs/sheets";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { EngineName } from "../workbook/engine";
import { forgetParsedFormulas } from "./custom-functions/custom-functions";
import { toExcelFormula, toUniverFormula, type TableNames } from "./formulas/formula-dialect";
import type { UniverWorkbook } from "./univer-workbook";

export interface NameList {
  names(): readonly EngineName[];
  setName(name: string, formula: string, sheetId: string | null): void;
  deleteName(name: string, sheetId: string | null): void;
}

/** Univer's mark of a name that belongs to the workbook. */
const WORKBOOK_SCOPE = "AllDefaultWorkbook";
const WITHOUT_EQUALS = new Set([
  "range",
  "range_beam",
  "range_ternary",
  "number",
  "context",
  "context_quote",
  "operator",
]);

/** Names and the formulas for which they stand. */
export function nameList(book: UniverWorkbook, tables: () => readonly TableNames[]): NameList {
  const service = book.injector.get(IDefinedNamesService);
  const all = () => Object.values(service.getDefinedNameMap(book.unitId) ?? {});
  const scopeOf = (localSheetId: string | undefined) =>
    !localSheetId || localSheetId === WORKBOOK_SCOPE ? null : localSheetId;
  const find = (name: string, sheetId: string | null) =>
    all().find(
      (each) => each.name.toLowerCase() === name.toLowerCase() && scopeOf(each.localSheetId) === sheetId,
    );

  return {
    names: () =>
      all().map(({ name, formulaOrRefString, localSheetId }) => ({
        name,
        formula: toExcelFormula(withEquals(formulaOrRefString)),
        sheetId: scopeOf(localSheetId),
      })),
    setName(name, formula, sheetId) {
      const known = find(name, sheetId);
      book.run(SetDefinedNameCommand.id, {
        id: known?.id ?? `${sheetId ?? "workbook"}:${name.toLowerCase()}`,
        name: known?.name ?? name,
        formulaOrRefString: plainReference(toUniverFormula(withEquals(formula), tables())),
        localSheetId: sheetId ?? WORKBOOK_SCOPE,
      });
      forgetParsedFormulas(book);
    },
    deleteName(name, sheetId) {
      const known = find(name, sheetId);
      if (!known) return;
      book.run(RemoveDefinedNameCommand.id, { ...known });
      forgetParsedFormulas(book);
    },
  };
}

const withEquals = (formula: string) => (formula.startsWith("=") ? formula : `=${formula}`);

/** Univer wants a reference or a number without the equals sign, and everything else with it. */
function plainReference(formula: string): string {
  const body = formula.slice(1);
  const isPlain = tokenize(formula, { mergeRefs: true })
    .slice(1)
    .every(({ type, value }) => WITHOUT_EQUALS.has(type) && (type !== "operator" || value === "-"));
  return isPlain ? body : formula;
}
