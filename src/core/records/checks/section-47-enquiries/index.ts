import type { CheckRule } from "../check-rule";
import { conferenceAtAWeekend } from "./conference-at-a-weekend";
import { conferenceBeforeEnquiry } from "./conference-before-enquiry";
import { conferenceDateUnreadable } from "./conference-date-unreadable";
import { conferenceHeldThoughNotRequired } from "./conference-held-though-not-required";
import { conferenceInTheFuture } from "./conference-in-the-future";
import { conferenceOutcomeMissing } from "./conference-outcome-missing";
import { conferenceOverdue } from "./conference-overdue";
import { conferenceTargetAtAWeekend } from "./conference-target-at-a-weekend";
import { enquiriesOverlap } from "./enquiries-overlap";
import { enquiryBeforeBirth } from "./enquiry-before-birth";
import { enquiryInTheFuture } from "./enquiry-in-the-future";
import { enquiryOfAdult } from "./enquiry-of-adult";
import { enquiryStartMissing } from "./enquiry-start-missing";
import { enquiryStartUnreadable } from "./enquiry-start-unreadable";
import { enquiryTwiceOnADay } from "./enquiry-twice-on-a-day";
import { planWithoutConference } from "./plan-without-conference";
import { twoOpenEnquiries } from "./two-open-enquiries";

/** Checks of the list of section 47 enquiries, by id; some are for other lists as well. */
export const checksOfSection47Enquiries: readonly CheckRule[] = [
  conferenceAtAWeekend,
  conferenceBeforeEnquiry,
  conferenceDateUnreadable,
  conferenceHeldThoughNotRequired,
  conferenceInTheFuture,
  conferenceOutcomeMissing,
  conferenceOverdue,
  conferenceTargetAtAWeekend,
  enquiriesOverlap,
  enquiryBeforeBirth,
  enquiryInTheFuture,
  enquiryOfAdult,
  enquiryStartMissing,
  enquiryStartUnreadable,
  enquiryTwiceOnADay,
  planWithoutConference,
  twoOpenEnquiries,
];
