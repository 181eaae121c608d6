import type { CheckRule } from "../check-rule";
import { accommodationMissing } from "./accommodation-missing";
import { accommodationNotInList } from "./accommodation-not-in-list";
import { activityMissing } from "./activity-missing";
import { activityNotInList } from "./activity-not-in-list";
import { careLeaverTooOld } from "./care-leaver-too-old";
import { careLeaverTooYoung } from "./care-leaver-too-young";
import { contactWithCareLeaverInTheFuture } from "./contact-with-care-leaver-in-the-future";
import { eligibilityMissing } from "./eligibility-missing";
import { eligibilityNotInList } from "./eligibility-not-in-list";
import { homelessButSuitable } from "./homeless-but-suitable";
import { inTouchMissing } from "./in-touch-missing";
import { inTouchNotInList } from "./in-touch-not-in-list";
import { pathwayReviewInTheFuture } from "./pathway-review-in-the-future";
import { pathwayReviewMissing } from "./pathway-review-missing";
import { suitabilityUnknown } from "./suitability-unknown";

/** Checks of the list of care leavers, by id; some are for other lists as well. */
export const checksOfCareLeavers: readonly CheckRule[] = [
  accommodationMissing,
  accommodationNotInList,
  activityMissing,
  activityNotInList,
  careLeaverTooOld,
  careLeaverTooYoung,
  contactWithCareLeaverInTheFuture,
  eligibilityMissing,
  eligibilityNotInList,
  homelessButSuitable,
  inTouchMissing,
  inTouchNotInList,
  pathwayReviewInTheFuture,
  pathwayReviewMissing,
  suitabilityUnknown,
];
