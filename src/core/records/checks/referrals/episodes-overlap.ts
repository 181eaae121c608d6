import { defineCheck } from "../check-rule";
import { answersOf } from "../finding";
import { overlapping } from "../records-of-a-child";

export const episodesOverlap = defineCheck({
  id: "episodes-overlap",
  title: "Episodes of one child overlap",
  severity: "warning",
  censusRules: ["8820"],
  lists: ["referrals"],
  needs: ["LAchildID", "CINreferralDate", "CINclosureDate"],
  affects: ["ACT-1", "DEC-3"],
  effect: "The child may count twice as in need, and new information as a re-referral.",
  remedy: "Close the earlier episode before the next one, or join the two.",
  find: (records) => {
    const noAction = answersOf(records, "ReferralNFA");
    return overlapping(records, "CINreferralDate", "CINclosureDate", (record) => noAction[record] !== 1);
  },
});
