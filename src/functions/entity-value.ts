import type { CardLine, EntityCard } from "./function";

const valueOf = ({ value }: CardLine): object =>
  typeof value === "string"
    ? { type: "String", basicValue: value }
    : { type: "FormattedNumber", basicValue: value.number, numberFormat: value.format };

const TITLE = "Name";

/**
 * A card as Excel takes it: an entity value with one property a line, laid out in sections.
 *
 * Source: Microsoft, Excel JavaScript API, EntityCellValue (CustomFunctionsRuntime 1.4).
 *
 * @example entityValue({ text: "Kent", title: "Kent", sections: [], source: "" }).text // "Kent"
 */
export const entityValue = ({ text, title, sections, source }: EntityCard) => {
  const lines = sections.flatMap((section) => section.lines);
  return {
    type: "Entity",
    text,
    properties: {
      [TITLE]: { type: "String", basicValue: title },
      ...Object.fromEntries(lines.map((line) => [line.label, valueOf(line)])),
    },
    layouts: {
      card: {
        title: { property: TITLE },
        sections: sections.map((section) => ({
          layout: "List",
          title: section.title,
          properties: section.lines.map(({ label }) => label),
        })),
      },
    },
    provider: { description: source },
  };
};
