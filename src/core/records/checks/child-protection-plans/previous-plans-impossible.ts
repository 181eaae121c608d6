import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

export const previousPlansImpossible = defineCheck({
  id: "previous-plans-impossible",
  title: "Number of previous plans below 0 or not whole",
  severity: "error",
  lists: ["child-protection-plans"],
  needs: ["NumberOfPreviousCPP"],
  affects: ["PLN-2"],
  effect: "Second and later plans may be wrong.",
  remedy: "Enter how many plans the child had before this one.",
  find: (records) => {
    const said = numbersOf(records, "NumberOfPreviousCPP");
    return recordsWhere(records, (record) => {
      const plans = said[record] ?? NaN;
      return !Number.isNaN(plans) && (plans < 0 || !Number.isInteger(plans));
    });
  },
});
