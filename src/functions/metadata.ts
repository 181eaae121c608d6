import type { CustomFunction, Parameter } from "./function";

interface MetadataParameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly repeating?: true;
}

interface MetadataFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly MetadataParameter[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
  readonly options?: Readonly<Record<string, boolean>>;
}

/** The content of functions.json, as Excel reads it. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly MetadataFunction[];
}

const isRange = ({ kind }: Parameter): boolean => kind === "range" || kind === "records";

// Every type is "any": Excel would turn text in a number's place into a bare #VALUE!, where the runner
// says what is wrong; and a suppressed figure or an error has to reach the runner as it is.
const metadataOfParameter = (parameter: Parameter): MetadataParameter => ({
  name: parameter.name,
  description: parameter.about,
  type: "any",
  dimensionality: isRange(parameter) ? "matrix" : "scalar",
  ...(parameter.optional === true ? { optional: true as const } : {}),
  ...(parameter.repeating === true ? { repeating: true as const } : {}),
});

const metadataOfFunction = (fn: CustomFunction): MetadataFunction => ({
  id: fn.id,
  name: fn.id,
  description: fn.summary,
  parameters: fn.parameters.map(metadataOfParameter),
  result: { type: "any", dimensionality: fn.gives === "table" ? "matrix" : "scalar" },
});

/**
 * The description of the functions that Excel reads from functions.json.
 *
 * @example metadataOf([percent]).functions[0].name // "PERCENT"
 */
export const metadataOf = (functions: readonly CustomFunction[]): FunctionsMetadata => ({
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: functions.map(metadataOfFunction),
});
