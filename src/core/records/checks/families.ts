import { defineCheck, type CheckRule } from "./check-rule";
import { blankIn, datedAfter, longBeforeBirth, unreadIn } from "./finding";
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
