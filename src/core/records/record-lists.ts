import { assessments } from "./lists/assessments";
import { careLeavers } from "./lists/care-leavers";
import { childProtectionPlans } from "./lists/child-protection-plans";
import { childrenInNeed } from "./lists/children-in-need";
import { childrenLookedAfter } from "./lists/children-looked-after";
import { children } from "./lists/children";
import { cinPlans } from "./lists/cin-plans";
import { conferences } from "./lists/conferences";
import { contacts } from "./lists/contacts";
import { earlyHelpAssessments } from "./lists/early-help-assessments";
import { referrals } from "./lists/referrals";
import { reviews } from "./lists/reviews";
import { section47Enquiries } from "./lists/section-47-enquiries";
import { workforce } from "./lists/workforce";
import { workforceCounts } from "./lists/workforce-counts";
import type { RecordListDefinition } from "./record-list";

/** Every kind of list that can be read. */
export const recordLists: readonly RecordListDefinition[] = [
  assessments,
  careLeavers,
  childProtectionPlans,
  childrenInNeed,
  childrenLookedAfter,
  children,
  cinPlans,
  conferences,
  contacts,
  earlyHelpAssessments,
  referrals,
  reviews,
  section47Enquiries,
  workforce,
  workforceCounts,
];

const tidy = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");

/** The definition of a list by its id or title, in any case. */
export const findRecordList = (name: string): RecordListDefinition | undefined =>
  recordLists.find((list) => list.id === tidy(name) || tidy(list.title) === tidy(name));
