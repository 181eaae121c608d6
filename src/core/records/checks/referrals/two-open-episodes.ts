import { defineCheck } from "../check-rule";
import { answersOf } from "../finding";
import { openTwice } from "../records-of-a-child";

export const twoOpenEpisodes = defineCheck({
  id: "two-open-episodes",
  title: "Two open episodes of one child",
  severity: "error",
  censusRules: ["8815"],
  lists: ["referrals"],
  needs: ["LAchildID", "CINreferralDate", "CINclosureDate"],
  affects: ["ACT-1", "DEC-10"],
  effect: "The child counts twice as in need.",
  remedy: "Close the earlier episode, or join the two.",
  find: (records) => {
    const noAction = answersOf(records, "ReferralNFA");
    return openTwice(records, "CINreferralDate", "CINclosureDate", (record) => noAction[record] !== 1);
  },
});
