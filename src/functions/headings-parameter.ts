/** Whether a table that spills starts with its headings. */
export const headingsParameter = {
  name: "headings",
  kind: "boolean",
  about: "FALSE leaves the row of headings out; it is there when left out",
  optional: true,
} as const;
