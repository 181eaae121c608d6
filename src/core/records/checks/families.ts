import { defineCheck, type CheckRule } from "./check-rule";
import { blankIn, datedAfter, longBeforeBirth, numbersOf, recordsWhere, unreadIn } from "./finding";
import { repeated } from "./records-of-a-child";

/** A check that looks at one field: what is wrong with its cells is the family's. */
interface OfField extends Omit<CheckRule, "needs" | "find"> {
  readonly field: string;
}

/** Cells of a field that are blank. */
export const missing = ({ field, ...rule }: OfField): CheckRule =>
  defineCheck({ ...rule, needs: [field], find: (records) => blankIn(records, field) });

/** Cells of a field that hold something that cannot be read. */
export const unreadable = ({ field, ...rule }: OfField): CheckRule =>
  defineCheck({ ...rule, needs: [field], find: (records) => unreadIn(records, field) });

/** Dates after the day of the extract. */
export const inTheFuture = ({ field, ...rule }: OfField): CheckRule =>
  defineCheck({ ...rule, needs: [field], find: (records, { asAt }) => datedAfter(records, field, asAt) });

/** Dates more than forty weeks before the child was born, or is expected. */
export const beforeBirth = ({ field, ...rule }: OfField): CheckRule =>
  defineCheck({
    ...rule,
    needs: ["PersonBirthDate", field],
    find: (records) => longBeforeBirth(records, field),
  });

/** Rows that say the same of one child in every field given; the first has to be filled in and is pointed at. */
export const enteredTwice = ({
  fields,
  ...rule
}: Omit<OfField, "field"> & { readonly fields: readonly [string, ...string[]] }): CheckRule =>
  defineCheck({
    ...rule,
    needs: ["LAchildID", ...fields.slice(1), fields[0]],
    find: (records) => repeated(records, fields),
  });

/** Full-time equivalents are held to six decimal places. */
const SIX_DECIMALS = 1_000_000;

/** Rows where one number is more than the sum of others; all of them have to be there. */
export const moreThan = ({
  field,
  than,
  ...rule
}: OfField & { readonly than: readonly string[] }): CheckRule =>
  defineCheck({
    ...rule,
    needs: [...than, field],
    find: (records) => {
      const values = numbersOf(records, field);
      const others = than.map((other) => numbersOf(records, other));
      return recordsWhere(records, (record) => {
        const most = others.reduce((sum, numbers) => sum + (numbers[record] ?? NaN), 0);
        return Math.round((values[record] ?? NaN) * SIX_DECIMALS) > Math.round(most * SIX_DECIMALS);
      });
    },
  });
