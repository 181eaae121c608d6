/** Sentences of the gallery of templates. */
export const templates = {
  title: "Templates",
  about:
    "Finished sheets for your workbook. Each works from your lists, from figures you type, or from the national figures alone.",
} as const;
