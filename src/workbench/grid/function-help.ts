import type { IFunctionInfo } from "@univerjs/engine-formula";
import type { CustomFunctionMetadata } from "../workbook/engine";

/** Univer's number for functions that users bring. */
const USER_FUNCTION = 15;

type Parameter = CustomFunctionMetadata["parameters"][number];

/** A stand-in for an argument in the worked example under the formula: a range, or a single cell. */
const exampleOf = (parameter: Parameter, column: string): string =>
  parameter.dimensionality === "matrix" ? `${column}1:${column}20` : `${column}2`;

const columnLetter = (index: number): string => String.fromCharCode("A".charCodeAt(0) + (index % 26));

/**
 * A custom function as the formula editor explains it: in the list that drops while a name is typed,
 * and argument by argument while it is filled in.
 *
 * @param namespace the first part of the name, as the manifest states it
 * @example functionHelp("CSPI", rate).functionName // "CSPI.RATE"
 */
export const functionHelp = (namespace: string, metadata: CustomFunctionMetadata): IFunctionInfo => ({
  functionName: `${namespace}.${metadata.name}`.toUpperCase(),
  functionType: USER_FUNCTION,
  description: metadata.description ?? "",
  abstract: metadata.description ?? "",
  functionParameter: metadata.parameters.map((parameter, index) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: exampleOf(parameter, columnLetter(index)),
    require: parameter.optional ? 0 : 1,
    repeat: parameter.repeating ? 1 : 0,
  })),
});
