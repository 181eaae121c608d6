import type { CheckRule } from "../check-rule";
import { cinPlanAfterDeath } from "./cin-plan-after-death";
import { cinPlanDuringProtectionPlan } from "./cin-plan-during-protection-plan";
import { cinPlanEndUnreadable } from "./cin-plan-end-unreadable";
import { cinPlanEndsAfterDeath } from "./cin-plan-ends-after-death";
import { cinPlanEndsBeforeStart } from "./cin-plan-ends-before-start";
import { cinPlanEndsInTheFuture } from "./cin-plan-ends-in-the-future";
import { cinPlanInTheFuture } from "./cin-plan-in-the-future";
import { cinPlanOfOneDay } from "./cin-plan-of-one-day";
import { cinPlanStartMissing } from "./cin-plan-start-missing";
import { cinPlanStartUnreadable } from "./cin-plan-start-unreadable";
import { cinPlansOverlap } from "./cin-plans-overlap";
import { twoOpenCinPlans } from "./two-open-cin-plans";

/** Checks of the list of cin plans, by id; some are for other lists as well. */
export const checksOfCinPlans: readonly CheckRule[] = [
  cinPlanAfterDeath,
  cinPlanDuringProtectionPlan,
  cinPlanEndUnreadable,
  cinPlanEndsAfterDeath,
  cinPlanEndsBeforeStart,
  cinPlanEndsInTheFuture,
  cinPlanInTheFuture,
  cinPlanOfOneDay,
  cinPlanStartMissing,
  cinPlanStartUnreadable,
  cinPlansOverlap,
  twoOpenCinPlans,
];
