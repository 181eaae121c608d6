import { defineCheck } from "./check-rule";
import { answersOf, openTwice } from "./finding";

export const twoOpenEpisodes = defineCheck({
  id: "two-open-episodes",
  title: "Two open episodes of one child",
  severity: "error",
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
