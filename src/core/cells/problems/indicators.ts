import { longDate } from "../../calendar/excel-dates";
import type { Period } from "../../calendar/period";
import { CellError } from "../cell-error";

/** The parts of an indicator that a sentence needs; the layers above hold the rest. */
interface NamedIndicator {
  readonly code: string;
  readonly shortTitle: string;
  readonly fromRecords: readonly { readonly list: string; readonly needs: readonly string[] }[];
}

interface NamedRecords {
  readonly list: {
    readonly id: string;
    readonly title: string;
    readonly fields: readonly { readonly name: string; readonly label: string }[];
  };
  readonly column: (field: string) => unknown;
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

export const unknownIndicator = (seen: string, nearest: string | undefined): CellError =>
  new CellError(
    "#N/A",
    nearest === undefined
      ? `No indicator "${seen}": see =CSPI.INDICATORS() for the codes`
      : `No indicator "${seen}": did you mean ${nearest}? See =CSPI.INDICATORS() for the codes`,
  );

export const periodEndsBeforeStart = ({ from, to }: Period): CellError =>
  new CellError(
    "#VALUE!",
    `The period ends on ${longDate(to)}, before it starts on ${longDate(from)}: swap the two dates`,
  );

/** No rule reads this list, or a column that the rule needs was not recognised. */
export const noRuleForList = (indicator: NamedIndicator, records: NamedRecords): CellError => {
  const rule = indicator.fromRecords.find((candidate) => candidate.list === records.list.id);
  if (rule) {
    const labels = rule.needs
      .filter((field) => !records.column(field))
      .map((name) => records.list.fields.find((field) => field.name === name)?.label ?? name);
    return new CellError(
      "#VALUE!",
      `No column ${quoted(labels)} in this list, which ${indicator.code} needs: add it, or name it in the mapping argument`,
    );
  }
  return indicator.fromRecords.length === 0
    ? new CellError(
        "#N/A",
        `${indicator.code} (${indicator.shortTitle}) comes from published figures, not from a list: use =CSPI.BENCHMARK("${indicator.code}", area, year)`,
      )
    : new CellError(
        "#VALUE!",
        `${indicator.code} is not counted from ${records.list.title.toLowerCase()}: select the list of ${indicator.fromRecords.map((one) => one.list.replaceAll("-", " ")).join(" or ")}`,
      );
};

export const notWholeMonths = ({ from, to }: Period): CellError =>
  new CellError(
    "#VALUE!",
    `${longDate(from)} to ${longDate(to)} is not a number of whole months, so annualise=yes has no yearly rate: start on the first day of a month and end on the last`,
  );

export const populationMissing = (unit: string): string =>
  `No population given, so there is no rate ${unit}: add the number of children aged 0 to 17`;

export const optionUnknown = (
  name: string,
  seen: string,
  known: readonly (string | number | boolean)[],
): CellError =>
  new CellError(
    "#VALUE!",
    `The option ${name} cannot be "${seen}": use ${known.map((one) => `"${one}"`).join(" or ")}`,
  );

export const cannotGroupBy = (seen: string, known: readonly string[]): CellError =>
  new CellError("#VALUE!", `The list cannot be split by "${seen}": use ${quoted(known)}`);

export const notSplit = (code: string): CellError =>
  new CellError(
    "#VALUE!",
    `${code} cannot be split here, for what is typed as an option belongs to no row: use a list of workforce counts with a row for each team`,
  );

export const otherListNeeded = (code: string, list: string): CellError =>
  new CellError("#VALUE!", `${code} needs the list of ${list} as well: add it as a further range`);

export const columnMissing = (code: string, label: string): CellError =>
  new CellError(
    "#VALUE!",
    `No column "${label}" in this list, which ${code} needs: add it, or name it in the mapping argument`,
  );

/** A count that a team has not typed is not nought. */
export const countNotTyped = (label: string, day: string, row: number): CellError =>
  new CellError(
    "#N/A",
    `"${label}" is empty for ${day} in row ${row}: type the count, 0 where there is none`,
  );

export const countNeeded = (code: string, option: string, what: string): CellError =>
  new CellError(
    "#VALUE!",
    `${code} needs ${what}, which no list of workers holds: give it as the option ${option}, in full-time equivalents, or use a list of workforce counts`,
  );

export const noDistribution = (code: string): CellError =>
  new CellError(
    "#VALUE!",
    `${code} times nothing, so it has no distribution: use DEC-6, DEC-7, PLN-3, PLN-4 or WRK-6`,
  );
