import { parse, tokenize } from "@borgar/fx";
import { functions } from "../../src/functions";
import type { CustomFunction } from "../../src/functions/function";

/** One call of one of our functions in a formula. */
export interface OwnCall {
  readonly id: string;
  readonly argumentCount: number;
}

interface FormulaNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly callee?: FormulaNode;
  readonly arguments?: readonly (FormulaNode | null)[];
}

const withoutPlaceholders = (formula: string): string =>
  formula.replace(/\{sheet:[^}]+\}/g, "'Planned sheet'").replace(/\{table:[^}]+\}/g, "PlannedTable");

const nodesOf = (node: FormulaNode): FormulaNode[] => [
  node,
  ...(node.arguments ?? []).flatMap((part) => (part === null ? [] : nodesOf(part))),
];

/** Parses a formula; what cannot be parsed throws. */
const parsed = (formula: string): FormulaNode[] =>
  nodesOf(parse(tokenize(withoutPlaceholders(formula))) as unknown as FormulaNode);

/** The calls of our own functions in a formula. */
export function ownCalls(formula: string): readonly OwnCall[] {
  return parsed(formula).flatMap(({ type, callee, arguments: args }) => {
    const name = callee?.name ?? "";
    return type === "CallExpression" && name.startsWith("CSPI.")
      ? [{ id: name.slice("CSPI.".length), argumentCount: args?.length ?? 0 }]
      : [];
  });
}

/** The cells and ranges that a formula refers to, without dollar signs. */
export function referencesOf(formula: string): readonly string[] {
  return parsed(formula)
    .filter(({ type, value }) => type === "ReferenceIdentifier" && typeof value === "string")
    .map(({ value }) => String(value).replaceAll("$", ""));
}

const fewest = ({ parameters }: CustomFunction): number => parameters.filter((one) => !one.optional).length;

const most = ({ parameters }: CustomFunction): number =>
  parameters.some((one) => one.repeating) ? Infinity : parameters.length;

/** What is wrong with the calls of our functions in a formula; empty when all is well. */
export function formulaProblems(formula: string): readonly string[] {
  return ownCalls(formula).flatMap(({ id, argumentCount }) => {
    const known = functions.find((one) => one.id === id);
    if (!known) return [`${formula}: no function ${id}`];
    const isRight = argumentCount >= fewest(known) && argumentCount <= most(known);
    return isRight ? [] : [`${formula}: ${id} does not take ${argumentCount} arguments`];
  });
}
