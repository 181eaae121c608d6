import type { Grid, Scalar } from "../../../core/cells/grid";
import { isCellError } from "../../../core/cells/cell-error";
import type { CustomFunction, Parameter } from "../../../functions/function";
import { text } from "../../../text/en-gb";

const argument = ({ name, optional, repeating }: Parameter): string => {
  const shown = repeating === true ? `${name}, …` : name;
  return optional === true ? `[${shown}]` : shown;
};

/**
 * A function as it is typed, with its arguments named.
 *
 * @example signature({ id: "RATE.CI", parameters: [{ name: "count", … }] }) // "=CSPI.RATE.CI(count)"
 */
export const signature = ({ id, parameters }: Pick<CustomFunction, "id" | "parameters">): string =>
  `=CSPI.${id}(${parameters.map(argument).join(", ")})`;

const isGrid = (value: Scalar | Grid): value is Grid => Array.isArray(value);

/** What an example gives, as the cell would show it. */
export function exampleResult(gives: Scalar | Grid): string {
  if (isGrid(gives)) return text.help.givesTable(gives.length, gives[0]?.length ?? 0);
  if (isCellError(gives)) return gives.message === "" ? gives.code : `${gives.code} ${gives.message}`;
  if (typeof gives === "boolean") return gives ? "TRUE" : "FALSE";
  return String(gives ?? "");
}
