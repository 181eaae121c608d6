import type { CheckRule } from "./check-rule";
import { agencyUnknown } from "./agency-unknown";
import { assessmentBeforeReferral } from "./assessment-before-referral";
import { assessmentEndUnreadable } from "./assessment-end-unreadable";
import { assessmentEndsBeforeStart } from "./assessment-ends-before-start";
import { assessmentEnteredTwice } from "./assessment-entered-twice";
import { assessmentInTheFuture } from "./assessment-in-the-future";
import { assessmentOpenTooLong } from "./assessment-open-too-long";
import { assessmentStartMissing } from "./assessment-start-missing";
import { assessmentStartUnreadable } from "./assessment-start-unreadable";
import { assessmentsOverlap } from "./assessments-overlap";
import { birthDateMissing } from "./birth-date-missing";
import { birthDateTwice } from "./birth-date-twice";
import { birthDateUnreadable } from "./birth-date-unreadable";
import { birthDatesDiffer } from "./birth-dates-differ";
import { casesWithoutHours } from "./cases-without-hours";
import { categoryNotInList } from "./category-not-in-list";
import { childIdentifierMissing } from "./child-identifier-missing";
import { childIdentifierUnreadable } from "./child-identifier-unreadable";
import { closedBeforeReferral } from "./closed-before-referral";
import { closureDateMissing } from "./closure-date-missing";
import { closureReasonMissing } from "./closure-reason-missing";
import { closureReasonNotInList } from "./closure-reason-not-in-list";
import { conferenceAtAWeekend } from "./conference-at-a-weekend";
import { conferenceBeforeEnquiry } from "./conference-before-enquiry";
import { conferenceBeforeReferral } from "./conference-before-referral";
import { conferenceHeldThoughNotRequired } from "./conference-held-though-not-required";
import { conferenceOutcomeMissing } from "./conference-outcome-missing";
import { conferenceOverdue } from "./conference-overdue";
import { contactOutcomeMissing } from "./contact-outcome-missing";
import { disabilityUnknown } from "./disability-unknown";
import { enquiryInTheFuture } from "./enquiry-in-the-future";
import { enquiryStartMissing } from "./enquiry-start-missing";
import { enquiryTwiceOnADay } from "./enquiry-twice-on-a-day";
import { episodesOverlap } from "./episodes-overlap";
import { ethnicityMissing } from "./ethnicity-missing";
import { ethnicityNotInList } from "./ethnicity-not-in-list";
import { factorsMissing } from "./factors-missing";
import { factorsOnOpenAssessment } from "./factors-on-open-assessment";
import { hoursOutOfRange } from "./hours-out-of-range";
import { initialCategoryMissing } from "./initial-category-missing";
import { latestCategoryMissing } from "./latest-category-missing";
import { noActionClosedAfterAssessment } from "./no-action-closed-after-assessment";
import { noActionUnknown } from "./no-action-unknown";
import { noFactorsBesideFactors } from "./no-factors-beside-factors";
import { planEndUnreadable } from "./plan-end-unreadable";
import { planEndsBeforeStart } from "./plan-ends-before-start";
import { planEnteredTwice } from "./plan-entered-twice";
import { planInTheFuture } from "./plan-in-the-future";
import { planOfOneDay } from "./plan-of-one-day";
import { planStartMissing } from "./plan-start-missing";
import { plansOverlap } from "./plans-overlap";
import { previousPlansMissing } from "./previous-plans-missing";
import { previousPlansTooFew } from "./previous-plans-too-few";
import { primaryNeedMissing } from "./primary-need-missing";
import { primaryNeedNotInList } from "./primary-need-not-in-list";
import { referralAfterDeath } from "./referral-after-death";
import { referralBeforeBirth } from "./referral-before-birth";
import { referralDateMissing } from "./referral-date-missing";
import { referralDateUnreadable } from "./referral-date-unreadable";
import { referralInTheFuture } from "./referral-in-the-future";
import { referralTwiceOnADay } from "./referral-twice-on-a-day";
import { referredOver25 } from "./referred-over-25";
import { reviewBeforePlan } from "./review-before-plan";
import { sexMissing } from "./sex-missing";
import { sourceMissing } from "./source-missing";
import { sourceNotInList } from "./source-not-in-list";
import { teamMissing } from "./team-missing";
import { twoOpenEpisodes } from "./two-open-episodes";
import { twoOpenPlans } from "./two-open-plans";
import { visitInTheFuture } from "./visit-in-the-future";
import { visitMissing } from "./visit-missing";
import { workerLeftBeforeStart } from "./worker-left-before-start";

/** Every check, by id. */
export const checkRules: readonly CheckRule[] = [
  agencyUnknown,
  assessmentBeforeReferral,
  assessmentEndUnreadable,
  assessmentEndsBeforeStart,
  assessmentEnteredTwice,
  assessmentInTheFuture,
  assessmentOpenTooLong,
  assessmentStartMissing,
  assessmentStartUnreadable,
  assessmentsOverlap,
  birthDateMissing,
  birthDateTwice,
  birthDateUnreadable,
  birthDatesDiffer,
  casesWithoutHours,
  categoryNotInList,
  childIdentifierMissing,
  childIdentifierUnreadable,
  closedBeforeReferral,
  closureDateMissing,
  closureReasonMissing,
  closureReasonNotInList,
  conferenceAtAWeekend,
  conferenceBeforeEnquiry,
  conferenceBeforeReferral,
  conferenceHeldThoughNotRequired,
  conferenceOutcomeMissing,
  conferenceOverdue,
  contactOutcomeMissing,
  disabilityUnknown,
  enquiryInTheFuture,
  enquiryStartMissing,
  enquiryTwiceOnADay,
  episodesOverlap,
  ethnicityMissing,
  ethnicityNotInList,
  factorsMissing,
  factorsOnOpenAssessment,
  hoursOutOfRange,
  initialCategoryMissing,
  latestCategoryMissing,
  noActionClosedAfterAssessment,
  noActionUnknown,
  noFactorsBesideFactors,
  planEndUnreadable,
  planEndsBeforeStart,
  planEnteredTwice,
  planInTheFuture,
  planOfOneDay,
  planStartMissing,
  plansOverlap,
  previousPlansMissing,
  previousPlansTooFew,
  primaryNeedMissing,
  primaryNeedNotInList,
  referralAfterDeath,
  referralBeforeBirth,
  referralDateMissing,
  referralDateUnreadable,
  referralInTheFuture,
  referralTwiceOnADay,
  referredOver25,
  reviewBeforePlan,
  sexMissing,
  sourceMissing,
  sourceNotInList,
  teamMissing,
  twoOpenEpisodes,
  twoOpenPlans,
  visitInTheFuture,
  visitMissing,
  workerLeftBeforeStart,
];
