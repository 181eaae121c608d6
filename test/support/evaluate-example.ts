import { dayNumber } from "../../src/core/calendar/excel-dates";
import type { FunctionContext, FunctionResult } from "../../src/functions/function";
import { functions } from "../../src/functions/index";
import { invoke, plainResult } from "../../src/functions/invoke";
import { samples } from "../../src/functions/examples/index";

const TOKEN = /\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9.]*|[(){},;])/y;

const tokensOf = (formula: string): string[] => {
  const tokens: string[] = [];
  const expression = formula.replace(/^=CSPI\./, "");
  let at = 0;
  while (at < expression.trimEnd().length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(expression)?.[1];
    if (token === undefined) throw new Error(`Cannot read "${expression.slice(at)}" in ${formula}`);
    tokens.push(token);
    at = TOKEN.lastIndex;
  }
  return tokens;
};

const literal = (token: string): unknown => {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token === "TRUE" || token === "FALSE") return token === "TRUE";
  if (token in samples) return samples[token];
  const number = Number(token);
  if (Number.isNaN(number)) throw new Error(`No sample grid is called ${token}`);
  return number;
};

/** Reads `{1,"a";2,"b"}`, the opening brace already taken. */
const arrayConstant = (tokens: string[]): unknown[][] => {
  const rows: unknown[][] = [[]];
  for (let token = tokens.shift(); token !== "}"; token = tokens.shift()) {
    if (token === undefined) throw new Error("An array constant does not end");
    if (token === ";") rows.push([]);
    else if (token !== ",") rows.at(-1)?.push(literal(token));
  }
  return rows;
};

const dateArgument = (tokens: string[]): number => {
  const [, year, , month, , day] = tokens.splice(0, 7);
  return dayNumber(Number(year), Number(month), Number(day));
};

const argumentsIn = (tokens: string[]): unknown[] => {
  const args: unknown[] = [];
  if (tokens[0] === ")") return args;
  for (;;) {
    const token = tokens[0];
    if (token === "," || token === ")") args.push(null);
    else {
      tokens.shift();
      const isArray = token === "{";
      const isDate = token === "DATE";
      args.push(isArray ? arrayConstant(tokens) : isDate ? dateArgument(tokens) : literal(token ?? ""));
    }
    if (tokens.shift() !== ",") return args;
  }
};

/** The function and arguments of a call such as `=CSPI.RATE(245, 61200)`, as Excel would hand them over. */
export const readCall = (call: string): { id: string; args: unknown[] } => {
  const [id = "", , ...rest] = tokensOf(call);
  const args = argumentsIn(rest);
  const parameters = functions.find((fn) => fn.id === id)?.parameters ?? [];
  const last = parameters.at(-1);
  if (last?.repeating !== true) return { id, args };
  const fixed = parameters.length - 1;
  const single = Array.from({ length: fixed }, (_, index) => args[index] ?? null);
  return { id, args: [...single, args.slice(fixed)] };
};

/** Works out a worked example; arguments are literals, DATE(…), array constants and sample grids. */
export const evaluateExample = (call: string, context: FunctionContext): FunctionResult => {
  const { id, args } = readCall(call);
  const fn = functions.find((candidate) => candidate.id === id);
  if (fn === undefined) throw new Error(`No function is called ${id}`);
  return plainResult(invoke(fn, args, context));
};
