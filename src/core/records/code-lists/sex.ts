import type { CodeEntry } from "../record-list";

/** Sex (gender until 2023-24), in today's codes. Source: DfE, Children in need census. */
export const sexes: readonly CodeEntry[] = [
  { code: "M", label: "Male", synonyms: ["1", "boy", "1 - male"] },
  { code: "F", label: "Female", synonyms: ["2", "girl", "2 - female"] },
  {
    code: "U",
    label: "Unknown",
    synonyms: [
      "0",
      "9",
      "I",
      "not known",
      "not recorded",
      "not stated",
      "not stated/recorded",
      "not stated/recorded (or unborn)",
      "not specified",
      "indeterminate",
      "neither",
      "unborn",
      "unspecified",
      "gender unspecified",
      "not recorded/unborn",
      "not specified / indeterminate gender",
      "unborn/unknown",
      "unknown / not recorded / unborn",
      "withheld",
      "not recorded or unborn",
      "indeterminate gender",
      "indeterminate gender (unknown if male or female)",
      "non-binary",
      "unable to classify",
    ],
  },
];
