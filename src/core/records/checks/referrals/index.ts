import type { CheckRule } from "../check-rule";
import { activityAfterClosure } from "./activity-after-closure";
import { closedBeforeReferral } from "./closed-before-referral";
import { closureDateMissing } from "./closure-date-missing";
import { closureDateUnreadable } from "./closure-date-unreadable";
import { closureInTheFuture } from "./closure-in-the-future";
import { closureReasonMissing } from "./closure-reason-missing";
import { closureReasonNotInList } from "./closure-reason-not-in-list";
import { conferenceBeforeReferral } from "./conference-before-referral";
import { diedWithoutDate } from "./died-without-date";
import { episodesOverlap } from "./episodes-overlap";
import { noActionClosedAfterAssessment } from "./no-action-closed-after-assessment";
import { noActionUnknown } from "./no-action-unknown";
import { openEpisodeNotLatest } from "./open-episode-not-latest";
import { primaryNeedMissing } from "./primary-need-missing";
import { primaryNeedNotInList } from "./primary-need-not-in-list";
import { primaryNeedNotStated } from "./primary-need-not-stated";
import { referralAfterDeath } from "./referral-after-death";
import { referralBeforeBirth } from "./referral-before-birth";
import { referralDateMissing } from "./referral-date-missing";
import { referralDateUnreadable } from "./referral-date-unreadable";
import { referralInTheFuture } from "./referral-in-the-future";
import { referralTwiceOnADay } from "./referral-twice-on-a-day";
import { referredOver25 } from "./referred-over-25";
import { sourceMissing } from "./source-missing";
import { sourceNotInList } from "./source-not-in-list";
import { twoOpenEpisodes } from "./two-open-episodes";

/** Checks of the list of referrals, by id; some are for other lists as well. */
export const checksOfReferrals: readonly CheckRule[] = [
  activityAfterClosure,
  closedBeforeReferral,
  closureDateMissing,
  closureDateUnreadable,
  closureInTheFuture,
  closureReasonMissing,
  closureReasonNotInList,
  conferenceBeforeReferral,
  diedWithoutDate,
  episodesOverlap,
  noActionClosedAfterAssessment,
  noActionUnknown,
  openEpisodeNotLatest,
  primaryNeedMissing,
  primaryNeedNotInList,
  primaryNeedNotStated,
  referralAfterDeath,
  referralBeforeBirth,
  referralDateMissing,
  referralDateUnreadable,
  referralInTheFuture,
  referralTwiceOnADay,
  referredOver25,
  sourceMissing,
  sourceNotInList,
  twoOpenEpisodes,
];
