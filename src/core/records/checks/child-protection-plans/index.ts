import type { CheckRule } from "../check-rule";
import { categoryNotInList } from "./category-not-in-list";
import { initialCategoryMissing } from "./initial-category-missing";
import { initialCategoryNotInList } from "./initial-category-not-in-list";
import { latestCategoryMissing } from "./latest-category-missing";
import { latestReviewInTheFuture } from "./latest-review-in-the-future";
import { planAfterDeath } from "./plan-after-death";
import { planBeforeBirth } from "./plan-before-birth";
import { planEndUnreadable } from "./plan-end-unreadable";
import { planEndsAfterDeath } from "./plan-ends-after-death";
import { planEndsBeforeStart } from "./plan-ends-before-start";
import { planEndsInTheFuture } from "./plan-ends-in-the-future";
import { planEnteredTwice } from "./plan-entered-twice";
import { planInTheFuture } from "./plan-in-the-future";
import { planNotOnConferenceDay } from "./plan-not-on-conference-day";
import { planOfAdult } from "./plan-of-adult";
import { planOfOneDay } from "./plan-of-one-day";
import { planStartMissing } from "./plan-start-missing";
import { planStartUnreadable } from "./plan-start-unreadable";
import { plansOverlap } from "./plans-overlap";
import { previousPlansImpossible } from "./previous-plans-impossible";
import { previousPlansMissing } from "./previous-plans-missing";
import { previousPlansTooFew } from "./previous-plans-too-few";
import { previousPlansUnreadable } from "./previous-plans-unreadable";
import { reviewBeforePlan } from "./review-before-plan";
import { twoOpenPlans } from "./two-open-plans";
import { visitBeforePlan } from "./visit-before-plan";
import { visitInTheFuture } from "./visit-in-the-future";
import { visitMissing } from "./visit-missing";

/** Checks of the list of child protection plans, by id; some are for other lists as well. */
export const checksOfChildProtectionPlans: readonly CheckRule[] = [
  categoryNotInList,
  initialCategoryMissing,
  initialCategoryNotInList,
  latestCategoryMissing,
  latestReviewInTheFuture,
  planAfterDeath,
  planBeforeBirth,
  planEndUnreadable,
  planEndsAfterDeath,
  planEndsBeforeStart,
  planEndsInTheFuture,
  planEnteredTwice,
  planInTheFuture,
  planNotOnConferenceDay,
  planOfAdult,
  planOfOneDay,
  planStartMissing,
  planStartUnreadable,
  plansOverlap,
  previousPlansImpossible,
  previousPlansMissing,
  previousPlansTooFew,
  previousPlansUnreadable,
  reviewBeforePlan,
  twoOpenPlans,
  visitBeforePlan,
  visitInTheFuture,
  visitMissing,
];
