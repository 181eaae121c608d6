import { HostError } from "../host-error";
import type { RangeTarget } from "../object-reference";
import { objectType } from "../object-type";
import {
  checkRule,
  clearValidation,
  setValidation,
  validationOf,
  validationType,
  type ValidationDefinition,
} from "../data-validation";

function merged<Value extends object>(now: Value, value: unknown): Value {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  return { ...now, ...value };
}

const prompt = (range: RangeTarget): ValidationDefinition["prompt"] => validationOf(range).prompt;
const errorAlert = (range: RangeTarget): ValidationDefinition["errorAlert"] => validationOf(range).errorAlert;

export const dataValidation = objectType<RangeTarget>({
  name: "DataValidation",
  properties: {
    type: validationType,
    rule: {
      get: (range) => validationOf(range).rule,
      set: (range, value) => setValidation(range, { rule: checkRule(value) }),
    },
    prompt: {
      get: prompt,
      set: (range, value) => setValidation(range, { prompt: merged(prompt(range), value) }),
    },
    errorAlert: {
      get: errorAlert,
      set: (range, value) => setValidation(range, { errorAlert: merged(errorAlert(range), value) }),
    },
    ignoreBlanks: {
      get: (range) => validationOf(range).ignoreBlanks,
      set: (range, value) => setValidation(range, { ignoreBlanks: value === true }),
    },
  },
  methods: { clear: clearValidation },
});
