import type { CheckRule } from "../check-rule";
import { reviewAtAWeekend } from "./review-at-a-weekend";
import { reviewDateMissing } from "./review-date-missing";
import { reviewDateUnreadable } from "./review-date-unreadable";
import { reviewEnteredTwice } from "./review-entered-twice";
import { reviewInTheFuture } from "./review-in-the-future";
import { reviewWithoutPlan } from "./review-without-plan";

/** Checks of the list of reviews, by id; some are for other lists as well. */
export const checksOfReviews: readonly CheckRule[] = [
  reviewAtAWeekend,
  reviewDateMissing,
  reviewDateUnreadable,
  reviewEnteredTwice,
  reviewInTheFuture,
  reviewWithoutPlan,
];
