import type { Benchmarks } from "../../../benchmarks/benchmarks";
import { parseArea } from "../../../core/cells/a1";
import { CellError, isCellError } from "../../../core/cells/cell-error";
import { ReadingCache } from "../../../core/records/reading-cache";
import type { CustomFunction } from "../../../functions/function";
import { invoke, plainResult } from "../../../functions/invoke";
import type { PlannedContent, PlannedSheet } from "../../../templates/plan";
import { formulaTree, type FormulaTree } from "./formula-tree";
import { asGrid, isGrid, OWN_FIGURE, single, type PreviewScalar, type PreviewValue } from "./preview-value";
import { sheetFunctions } from "./sheet-functions";

const NAMESPACE = "CSPI.";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row}:${column}`;

const isFormula = (content: PlannedContent): content is string =>
  typeof content === "string" && content.startsWith("=");

/**
 * What the cells of a plan will show, worked out one by one as they are asked for: published figures and
 * arithmetic for real, figures that come from the user's lists as `OWN_FIGURE`.
 */
export class PlanCalculation {
  private readonly contents = new Map<string, PlannedContent>();
  private readonly spills: Place[] = [];
  private readonly results = new Map<string, PreviewValue>();
  private readonly byId: ReadonlyMap<string, CustomFunction>;
  private readonly readings = new ReadingCache();

  constructor(
    sheets: readonly PlannedSheet[],
    functions: readonly CustomFunction[],
    private readonly benchmarks: Benchmarks,
  ) {
    this.byId = new Map(functions.map((fn) => [fn.id, fn]));
    for (const sheet of sheets) this.take(sheet);
  }

  /** The value of a cell, zero-based; null where it is blank. */
  valueAt(sheet: string, row: number, column: number): PreviewScalar {
    const place = { sheet, row, column };
    const content = this.contents.get(keyOf(place)) ?? null;
    if (content === null) return this.spilledInto(place);
    return isFormula(content) ? single(this.resultAt(place)) : content;
  }

  private take({ key: sheet, blocks }: PlannedSheet): void {
    for (const block of blocks) {
      const corner = parseArea(block.at);
      if (corner === null) continue;
      block.cells.forEach((line, r) =>
        line.forEach((content, c) => {
          if (content === null) return;
          const place = { sheet, row: corner.row + r, column: corner.column + c };
          this.contents.set(keyOf(place), content);
          if (isFormula(content) && this.givesTable(content)) this.spills.push(place);
        }),
      );
    }
  }

  private givesTable(formula: string): boolean {
    const id = /^=CSPI\.([A-Z.]+)\(/.exec(formula)?.[1];
    return id !== undefined && this.byId.get(id)?.gives === "table";
  }

  /** A blank cell may hold part of a table that spills from above or from the left. */
  private spilledInto({ sheet, row, column }: Place): PreviewScalar {
    for (const source of this.spills) {
      if (source.sheet !== sheet || source.row > row || source.column > column) continue;
      const result = this.resultAt(source);
      if (isGrid(result)) {
        const found = result[row - source.row]?.[column - source.column];
        if (found !== undefined) return found;
      } else if (result === OWN_FIGURE && source.row === row) return OWN_FIGURE;
    }
    return null;
  }

  private resultAt(place: Place): PreviewValue {
    const key = keyOf(place);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    // A formula that comes back to itself would have no end.
    this.results.set(key, new CellError("#REF!", ""));
    const result = this.evaluate(formulaTree(String(this.contents.get(key))), place);
    this.results.set(key, result);
    return result;
  }

  private evaluate(tree: FormulaTree, at: Place): PreviewValue {
    if (tree.kind === "value") return tree.value;
    if (tree.kind === "foreign") return OWN_FIGURE;
    if (tree.kind === "area") return this.cells(tree, at);
    return this.call(tree.name, tree.args, at);
  }

  private cells({ sheet, area }: Extract<FormulaTree, { kind: "area" }>, at: Place): PreviewValue {
    const on = sheet ?? at.sheet;
    if (area.rows === 1 && area.columns === 1) return this.valueAt(on, area.row, area.column);
    return Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_column, c) => this.valueAt(on, area.row + r, area.column + c)),
    );
  }

  private call(name: string, args: readonly FormulaTree[], at: Place): PreviewValue {
    const [first, second, third] = args.map((tree) => () => this.evaluate(tree, at));
    if (name === "ROW" && args.length === 0) return at.row + 1;
    if (name === "IFERROR" || name === "IFNA") {
      const tried = first?.() ?? null;
      return isCellError(single(tried)) ? (second?.() ?? null) : tried;
    }
    if (name === "IF") {
      const decided = single(first?.() ?? null);
      if (decided === OWN_FIGURE || isCellError(decided)) return decided;
      return (
        (decided === true || (typeof decided === "number" && decided !== 0) ? second : third)?.() ?? false
      );
    }
    const values = args.map((tree) => this.evaluate(tree, at));
    return name.startsWith(NAMESPACE)
      ? this.custom(name.slice(NAMESPACE.length), values)
      : worked(name, values);
  }

  private custom(id: string, values: readonly PreviewValue[]): PreviewValue {
    const fn = this.byId.get(id);
    const given = values.map((one) => (isGrid(one) ? asGrid(one) : one));
    const isMissing = values.some(
      (one, index) => one === OWN_FIGURE || (isGrid(one) && given[index] === null),
    );
    if (fn === undefined || isMissing) return OWN_FIGURE;
    const last = fn.parameters.length - 1;
    const args =
      fn.parameters[last]?.repeating === true ? [...given.slice(0, last), given.slice(last)] : given;
    return plainResult(invoke(fn, args, { benchmarks: this.benchmarks, readings: this.readings }));
  }
}

/** A worksheet function over values; what is not known here can only be known in the workbook. */
function worked(name: string, values: readonly PreviewValue[]): PreviewValue {
  const fn = sheetFunctions[name];
  if (fn === undefined) return OWN_FIGURE;
  const cells = values.map(single);
  if (fn.seesAll !== true) {
    const error = cells.find(isCellError);
    if (error !== undefined) return error;
  }
  if (cells.includes(OWN_FIGURE)) return OWN_FIGURE;
  return fn.run(values);
}
