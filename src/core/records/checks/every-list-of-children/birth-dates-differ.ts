import { childNumbers } from "../../child-numbers";
import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const birthDatesDiffer = defineCheck({
  id: "birth-dates-differ",
  title: "Two dates of birth for one child",
  severity: "error",
  lists: listsOfChildren,
  needs: ["LAchildID", "PersonBirthDate"],
  affects: ["DEC-3", "PLN-2"],
  effect: "Two children may share an identifier: re-referrals and repeat plans may be too high.",
  remedy: "Find out whether it is one child, and correct the identifier or the date.",
  find: (records) => {
    const born = numbersOf(records, "PersonBirthDate");
    const children = childNumbers(records);
    const known = new Float64Array(children.count).fill(NaN);
    const differ = new Uint8Array(children.count);
    for (let record = 0; record < records.count; record += 1) {
      const [child, date] = [children.ofRecord[record] ?? 0, born[record] ?? NaN];
      if (Number.isNaN(date)) continue;
      if (Number.isNaN(known[child] ?? NaN)) known[child] = date;
      else if (known[child] !== date) differ[child] = 1;
    }
    return recordsWhere(
      records,
      (record) => differ[children.ofRecord[record] ?? 0] === 1 && !Number.isNaN(born[record] ?? NaN),
    );
  },
});
