/** Number formats offered by name, each as Excel writes it. */
export const NUMBER_FORMATS: readonly { readonly label: string; readonly pattern: string }[] = [
  { label: "General", pattern: "General" },
  { label: "Number", pattern: "#,##0.00" },
  { label: "Whole number", pattern: "#,##0" },
  { label: "Percentage", pattern: "0.0%" },
  { label: "Currency", pattern: "£#,##0.00" },
  { label: "Short date", pattern: "dd/mm/yyyy" },
  { label: "Long date", pattern: "d mmmm yyyy" },
  { label: "Text", pattern: "@" },
];

/** Colours for fills and fonts: six hues in three depths, and greys. */
export const PALETTE: readonly string[] = [
  "#ffffff",
  "#f2f2f2",
  "#bfbfbf",
  "#7f7f7f",
  "#404040",
  "#000000",
  "#d9ebee",
  "#dde5f4",
  "#fbe3d6",
  "#fff2cc",
  "#e2f0d9",
  "#ead9ee",
  "#6fb1bb",
  "#8ea9db",
  "#f4b084",
  "#ffd966",
  "#a9d08e",
  "#b78cc2",
  "#0d6a7a",
  "#1f4e9e",
  "#c55a11",
  "#bf8f00",
  "#548235",
  "#7a3b8f",
];
