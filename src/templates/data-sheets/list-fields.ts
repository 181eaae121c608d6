import { EXAMPLE_ROW } from "../../core/records/example-row";
import type { FieldDefinition, FieldKind, RecordListDefinition } from "../../core/records/record-list";
import { dayNumber } from "../../core/calendar/excel-dates";
import { indicators } from "../../indicators";
import type { PlannedContent } from "../plan";

/** What a column of each kind takes, in words. */
export const KIND_IN_WORDS: Readonly<Record<FieldKind, string>> = {
  id: "Identifier, as text",
  date: "Date",
  code: "Code from a list",
  yesNo: "Yes or No",
  number: "Number",
  text: "Text",
};

/** How a cell of each kind is shown; identifiers as text, so that leading noughts stay. */
export const FORMAT_OF_KIND: Readonly<Record<FieldKind, string>> = {
  id: "@",
  date: "dd/mm/yyyy",
  code: "General",
  yesNo: "General",
  number: "General",
  text: "@",
};

const DAYS_BETWEEN_EXAMPLE_DATES = 7;
const FIRST_EXAMPLE_DATE = dayNumber(2024, 4, 8);
const EXAMPLES: Readonly<Record<string, PlannedContent>> = {
  PersonBirthDate: dayNumber(2015, 5, 14),
  ExpectedPersonBirthDate: null,
  PersonDeathDate: null,
  Age: 8,
  AllocatedTeam: "Team A",
  FTE: 1,
};

/** A made-up cell of the example row. The first cell of the row says what the row is. */
export function exampleCell(field: FieldDefinition, column: number): PlannedContent {
  if (column === 0) return EXAMPLE_ROW;
  if (field.name in EXAMPLES) return EXAMPLES[field.name] ?? null;
  switch (field.kind) {
    case "id":
      return `E${100 + column}`;
    case "date":
      return FIRST_EXAMPLE_DATE + column * DAYS_BETWEEN_EXAMPLE_DATES;
    case "code":
      return field.codes?.[0]?.label ?? null;
    case "yesNo":
      return "No";
    case "number":
      return 0;
    case "text":
      return field.codes?.[0]?.code ?? null;
  }
}

/** Codes of the indicators that cannot be counted from a list without a field. */
export const neededBy = (list: RecordListDefinition, field: FieldDefinition): readonly string[] =>
  indicators
    .filter(({ fromRecords }) =>
      fromRecords.some((rule) => rule.list === list.id && rule.needs.includes(field.name)),
    )
    .map(({ code }) => code);
