import { defineCheck } from "../check-rule";
import { answersOf, numbersOf } from "../finding";
import { notLatestOfChild } from "../records-of-a-child";

export const openEpisodeNotLatest = defineCheck({
  id: "open-episode-not-latest",
  title: "Open episode with a later referral",
  severity: "error",
  censusRules: ["8816"],
  lists: ["referrals"],
  needs: ["LAchildID", "CINclosureDate", "CINreferralDate"],
  affects: ["ACT-1", "DEC-3", "DEC-10"],
  effect: "The child counts as in need by an episode that the later one has replaced.",
  remedy: "Close the earlier episode.",
  find: (records) => {
    const noAction = answersOf(records, "ReferralNFA");
    const closed = numbersOf(records, "CINclosureDate");
    const reachedFurther = (record: number): boolean => noAction[record] !== 1;
    return notLatestOfChild(records, "CINreferralDate", reachedFurther).filter(
      (record) => Number.isNaN(closed[record] ?? NaN) && reachedFurther(record),
    );
  },
});
