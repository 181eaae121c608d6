import {
  ArrayValueObject,
  BaseFunction,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  functionLookup,
  FunctionType,
  IFunctionService,
  Lexer,
  LexerTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { tellNoughtFromEmptyText } from "./comparison-index";
import { CELL_ERRORS } from "../cells/entry";
import type { UniverWorkbook } from "../univer-workbook";

type SortArguments = [array: ArrayValueObject, ...rest: unknown[]];
type SortExecutor = new (name: string) => BaseFunction & {
  _getResult(...parts: SortArguments): BaseValueObject;
};

/** Puts right what Univer 0.25.1 calculates differently from Excel; each repair has its own test. */
export function repairFormulas(book: UniverWorkbook): void {
  const service = book.injector.get(IFunctionService);
  for (const error of CELL_ERRORS) ERROR_TYPE_SET.add(error as ErrorType);
  service.registerExecutors(new AnchorArray("ANCHORARRAY"), sortWithoutMutation());
  service.registerDescriptions({
    functionName: "ANCHORARRAY",
    functionType: FunctionType.Lookup,
    description: "The spilled result of the formula in a cell, written A1#",
    abstract: "Spilled result",
    functionParameter: [],
  });
  keepSheetOfReferences();
  tellNoughtFromEmptyText();
  readVariablesAnew(book);
}

/**
 * Reading a LET or LAMBDA alters the tokens that Univer keeps of it, so that the second reading of the
 * same text gives a wrong answer. Forget the tokens first; a new builder clears them for all.
 */
function readVariablesAnew(book: UniverWorkbook): void {
  const lexer = book.injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => {
    if (/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) new LexerTreeBuilder().dispose();
    return build(formula, transformSuffix);
  };
}

/** SORT orders the rows of the very array that other formulas share; give it a copy. */
function sortWithoutMutation(): BaseFunction {
  const Sort = functionLookup.find(([, name]) => name === "SORT")?.[0] as unknown as SortExecutor;
  class SortOfCopy extends Sort {
    override _getResult(array: ArrayValueObject, ...rest: unknown[]): BaseValueObject {
      const copy = ArrayValueObject.create({
        calculateValueList: array.getArrayValue().map((row) => row.slice()),
        rowCount: array.getRowCount(),
        columnCount: array.getColumnCount(),
        unitId: "",
        sheetId: "",
        row: -1,
        column: -1,
      });
      return super._getResult(copy, ...rest);
    }
  }
  return new SortOfCopy("SORT");
}

/** A spill reference such as `H1#`, which the translation of formulas turns into a call of this. */
class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(variant: BaseValueObject | BaseReferenceObject): BaseValueObject {
    if (variant.isError()) return variant as ErrorValueObject;
    if (!variant.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const [unit, sheet] = [reference.getUnitId(), reference.getSheetId()];
    const area =
      reference.getRuntimeArrayFormulaRange()?.[unit]?.[sheet]?.[startRow]?.[startColumn] ??
      reference.getArrayFormulaRange()?.[unit]?.[sheet]?.[startRow]?.[startColumn];
    if (!area) return ErrorValueObject.create(ErrorType.REF);
    const { endRow, endColumn } = area;
    reference.setRangeData({ ...reference.getRangeData(), startRow, startColumn, endRow, endColumn });
    return reference.toArrayValueObject(false);
  }
}

let sheetsKept = false;

/** INDEX, OFFSET and others over a table on another sheet read the formula's own sheet; pin the sheet. */
function keepSheetOfReferences(): void {
  if (sheetsKept) return;
  sheetsKept = true;
  const create = BaseFunction.prototype.createReferenceObject;
  BaseFunction.prototype.createReferenceObject = function (reference, range) {
    const made = create.call(this, reference, range);
    if (made.isReferenceObject()) {
      const pinned = made as BaseReferenceObject;
      pinned.setForcedSheetIdDirect(reference.getSheetId());
      pinned.setForcedSheetId = () => undefined;
    }
    return made;
  };
}
