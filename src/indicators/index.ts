import type { CellError } from "../core/cells/cell-error";
import { unknownIndicator } from "../core/cells/problems/indicators";
import { editDistance } from "../core/records/heading-text";
import { hospitalAdmissionsInjuries } from "./1-outcomes/out-1-hospital-admissions-injuries";
import { childDeathReviews } from "./1-outcomes/out-2-child-death-reviews";
import { keyStage2Attainment } from "./1-outcomes/out-3-key-stage-2-attainment";
import { keyStage4Attainment } from "./1-outcomes/out-4-key-stage-4-attainment";
import { schoolAbsence } from "./1-outcomes/out-5-school-absence";
import { exclusions } from "./1-outcomes/out-6-exclusions";
import { firstTimeEntrants } from "./1-outcomes/out-7-first-time-entrants";
import { provenReoffending } from "./1-outcomes/out-8-proven-reoffending";
import { threeOrMorePlacements } from "./1-outcomes/out-9-three-or-more-placements";
import { careLeaversInTouch } from "./1-outcomes/out-10-care-leavers-in-touch";
import { careLeaversOccupied } from "./1-outcomes/out-11-care-leavers-occupied";
import { careLeaversSuitableHomes } from "./1-outcomes/out-12-care-leavers-suitable-homes";
import { careLeaversNotOccupied } from "./1-outcomes/out-13-care-leavers-not-occupied";
import { childrenInNeed } from "./2-activity/act-1-children-in-need";
import { referrals } from "./2-activity/act-2-referrals";
import { referralsBySource } from "./2-activity/act-3-referrals-by-source";
import { section47Enquiries } from "./2-activity/act-4-section-47-enquiries";
import { initialConferences } from "./2-activity/act-5-initial-conferences";
import { childProtectionPlans } from "./2-activity/act-6-child-protection-plans";
import { plansStarting } from "./2-activity/act-7-plans-starting";
import { plansEnding } from "./2-activity/act-8-plans-ending";
import { assessmentFactors } from "./2-activity/act-9-assessment-factors";
import { childrenLookedAfter } from "./2-activity/act-10-children-looked-after";
import { careApplications } from "./2-activity/act-11-care-applications";
import { earlyHelpAssessments } from "./2-activity/act-12-early-help-assessments";
import { contactsToReferrals } from "./2-activity/act-13-contacts-to-referrals";
import { contactsReceived } from "./2-activity/act-14-contacts";
import { assessmentsCompleted } from "./2-activity/act-15-assessments-completed";
import { childInNeedPlans } from "./2-activity/act-16-child-in-need-plans";
import { unaccompaniedChildren } from "./2-activity/act-17-unaccompanied-children";
import { referralsNoFurtherAction } from "./3-decision-making/dec-1-referrals-no-further-action";
import { referralsNotInNeed } from "./3-decision-making/dec-2-referrals-not-in-need";
import { reReferrals } from "./3-decision-making/dec-3-re-referrals";
import { initialAssessments } from "./3-decision-making/dec-4-initial-assessments";
import { coreAssessments } from "./3-decision-making/dec-5-core-assessments";
import { assessmentsWithin45Days } from "./3-decision-making/dec-6-assessments-within-45-days";
import { conferencesWithin15Days } from "./3-decision-making/dec-7-conferences-within-15-days";
import { enquiriesToConference } from "./3-decision-making/dec-8-enquiries-to-conference";
import { careProceedings } from "./3-decision-making/dec-9-care-proceedings";
import { timeInNeed } from "./3-decision-making/dec-10-time-in-need";
import { medianAssessmentDays } from "./3-decision-making/dec-11-median-assessment-days";
import { conferencesToPlan } from "./3-decision-making/dec-12-conferences-to-plan";
import { assessmentsOverdue } from "./3-decision-making/dec-13-assessments-overdue";
import { conferencesOverdue } from "./3-decision-making/dec-14-conferences-overdue";
import { assessmentsNotInNeed } from "./3-decision-making/dec-15-assessments-not-in-need";
import { reviewsInTime } from "./4-plans/pln-1-reviews-in-time";
import { secondOrSubsequentPlans } from "./4-plans/pln-2-second-or-subsequent-plans";
import { plansOpenTwoYears } from "./4-plans/pln-3-plans-open-two-years";
import { plansEndedTwoYears } from "./4-plans/pln-4-plans-ended-two-years";
import { visitsInTime } from "./4-plans/pln-5-visits-in-time";
import { afterThePlan } from "./4-plans/pln-6-after-the-plan";
import { plansByCategory } from "./4-plans/pln-7-plans-by-category";
import { reviewsOverdue } from "./4-plans/pln-8-reviews-overdue";
import { visitsOverdue } from "./4-plans/pln-9-visits-overdue";
import { seenAlone } from "./4-plans/pln-10-seen-alone";
import { vacancyRate } from "./5-workforce/wrk-1-vacancy-rate";
import { turnoverRate } from "./5-workforce/wrk-2-turnover-rate";
import { agencyRate } from "./5-workforce/wrk-3-agency-rate";
import { sicknessAbsence } from "./5-workforce/wrk-4-sickness-absence";
import { averageCaseload } from "./5-workforce/wrk-5-average-caseload";
import { socialWorkersInPost } from "./5-workforce/wrk-6-social-workers-in-post";
import { agencyCoveringVacancies } from "./5-workforce/wrk-7-agency-covering-vacancies";
import { vacanciesCovered } from "./5-workforce/wrk-8-vacancies-covered";
import { socialWorkersPerChild } from "./5-workforce/wrk-9-social-workers-per-child";
import type { Indicator } from "./indicator";

/** Every indicator, by theme and then by code. */
export const indicators: readonly Indicator[] = [
  hospitalAdmissionsInjuries,
  childDeathReviews,
  keyStage2Attainment,
  keyStage4Attainment,
  schoolAbsence,
  exclusions,
  firstTimeEntrants,
  provenReoffending,
  threeOrMorePlacements,
  careLeaversInTouch,
  careLeaversOccupied,
  careLeaversSuitableHomes,
  careLeaversNotOccupied,
  childrenInNeed,
  referrals,
  referralsBySource,
  section47Enquiries,
  initialConferences,
  childProtectionPlans,
  plansStarting,
  plansEnding,
  assessmentFactors,
  childrenLookedAfter,
  careApplications,
  earlyHelpAssessments,
  contactsToReferrals,
  contactsReceived,
  assessmentsCompleted,
  childInNeedPlans,
  unaccompaniedChildren,
  referralsNoFurtherAction,
  referralsNotInNeed,
  reReferrals,
  initialAssessments,
  coreAssessments,
  assessmentsWithin45Days,
  conferencesWithin15Days,
  enquiriesToConference,
  careProceedings,
  timeInNeed,
  medianAssessmentDays,
  conferencesToPlan,
  assessmentsOverdue,
  conferencesOverdue,
  assessmentsNotInNeed,
  reviewsInTime,
  secondOrSubsequentPlans,
  plansOpenTwoYears,
  plansEndedTwoYears,
  visitsInTime,
  afterThePlan,
  plansByCategory,
  reviewsOverdue,
  visitsOverdue,
  seenAlone,
  vacancyRate,
  turnoverRate,
  agencyRate,
  sicknessAbsence,
  averageCaseload,
  socialWorkersInPost,
  agencyCoveringVacancies,
  vacanciesCovered,
  socialWorkersPerChild,
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** A code as it may be typed: `dec6`, `DEC 6` and `Dec-06` are DEC-6. */
const tidyCode = (code: string): string => {
  const match = /^\s*([a-z]+)[\s._-]*0*(\d+)\s*$/i.exec(code);
  return match ? `${(match[1] ?? "").toUpperCase()}-${match[2] ?? ""}` : code.trim().toUpperCase();
};

const MOST_EDITS = 2;

const nearestCode = (code: string): string | undefined => {
  let best: string | undefined;
  let least = MOST_EDITS + 1;
  for (const { code: known } of indicators) {
    const distance = editDistance(code, known, MOST_EDITS);
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
};

/**
 * Finds an indicator by its code in any case, with or without the hyphen.
 *
 * Errors: `#N/A` for an unknown code, with the nearest known one.
 *
 * @example findIndicator("dec6") // the indicator DEC-6
 */
export const findIndicator = (code: string): Indicator | CellError => {
  const tidy = tidyCode(code);
  return byCode.get(tidy) ?? unknownIndicator(code, nearestCode(tidy));
};
