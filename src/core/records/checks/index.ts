import type { CheckRule } from "./check-rule";
import { checksOfAssessments } from "./assessments";
import { checksOfCareLeavers } from "./care-leavers";
import { checksOfChildProtectionPlans } from "./child-protection-plans";
import { checksOfChildren } from "./children";
import { checksOfChildrenInNeed } from "./children-in-need";
import { checksOfChildrenLookedAfter } from "./children-looked-after";
import { checksOfCinPlans } from "./cin-plans";
import { checksOfConferences } from "./conferences";
import { checksOfContacts } from "./contacts";
import { checksOfEarlyHelpAssessments } from "./early-help-assessments";
import { checksOfEveryListOfChildren } from "./every-list-of-children";
import { checksOfReferrals } from "./referrals";
import { checksOfReviews } from "./reviews";
import { checksOfSection47Enquiries } from "./section-47-enquiries";
import { checksOfWorkforce } from "./workforce";
import { checksOfWorkforceCounts } from "./workforce-counts";

/** Every check, those of every list of children first. */
export const checkRules: readonly CheckRule[] = [
  ...checksOfEveryListOfChildren,
  ...checksOfAssessments,
  ...checksOfCareLeavers,
  ...checksOfChildProtectionPlans,
  ...checksOfChildren,
  ...checksOfChildrenInNeed,
  ...checksOfChildrenLookedAfter,
  ...checksOfCinPlans,
  ...checksOfConferences,
  ...checksOfContacts,
  ...checksOfEarlyHelpAssessments,
  ...checksOfReferrals,
  ...checksOfReviews,
  ...checksOfSection47Enquiries,
  ...checksOfWorkforce,
  ...checksOfWorkforceCounts,
];
