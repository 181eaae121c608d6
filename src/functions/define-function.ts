import type { CellError } from "../core/cells/cell-error";
import type { ArgumentsOf, CustomFunction, FunctionContext, FunctionResult, Parameter } from "./function";

/** A function as its file states it: `run` takes the arguments that the parameters describe. */
export interface FunctionDefinition<Parameters extends readonly Parameter[]> extends Omit<
  CustomFunction,
  "parameters" | "run"
> {
  readonly parameters: Parameters;
  readonly run: (args: ArgumentsOf<Parameters>, context: FunctionContext) => FunctionResult | CellError;
}

/**
 * Defines one custom function. The types of `run`'s arguments follow from `parameters`: a number where
 * the parameter says text does not compile, and an optional one may be undefined.
 *
 * `run` may trust its arguments: `invoke` has converted and checked them.
 *
 * @example
 * defineFunction({
 *   id: "DOUBLE", category: "statistics", summary: "Twice a number", gives: "number",
 *   parameters: [{ name: "number", kind: "number", about: "The number" }],
 *   examples: [{ call: "=CSPI.DOUBLE(2)", gives: 4, because: "2 + 2" }],
 *   run: ([number]) => 2 * number,
 * }).id // "DOUBLE"
 */
export const defineFunction = <const Parameters extends readonly Parameter[]>(
  definition: FunctionDefinition<Parameters>,
): CustomFunction => ({
  ...definition,
  // The runner hands over exactly what ArgumentsOf says, which the erased type cannot express.
  run: (args, context) => definition.run(args as ArgumentsOf<Parameters>, context),
});
