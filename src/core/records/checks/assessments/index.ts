import type { CheckRule } from "../check-rule";
import { abuseWithoutWho } from "./abuse-without-who";
import { assessmentBeforeBirth } from "./assessment-before-birth";
import { assessmentBeforeReferral } from "./assessment-before-referral";
import { assessmentEndUnreadable } from "./assessment-end-unreadable";
import { assessmentEndsBeforeStart } from "./assessment-ends-before-start";
import { assessmentEnteredTwice } from "./assessment-entered-twice";
import { assessmentInTheFuture } from "./assessment-in-the-future";
import { assessmentOpenTooLong } from "./assessment-open-too-long";
import { assessmentStartMissing } from "./assessment-start-missing";
import { assessmentStartUnreadable } from "./assessment-start-unreadable";
import { assessmentStartsInTheFuture } from "./assessment-starts-in-the-future";
import { assessmentsOverlap } from "./assessments-overlap";
import { childNotSeen } from "./child-not-seen";
import { factorNotInList } from "./factor-not-in-list";
import { factorRepeated } from "./factor-repeated";
import { factorsMissing } from "./factors-missing";
import { factorsOnOpenAssessment } from "./factors-on-open-assessment";
import { noFactorsBesideFactors } from "./no-factors-beside-factors";
import { twoOpenAssessments } from "./two-open-assessments";

/** Checks of the list of assessments, by id; some are for other lists as well. */
export const checksOfAssessments: readonly CheckRule[] = [
  abuseWithoutWho,
  assessmentBeforeBirth,
  assessmentBeforeReferral,
  assessmentEndUnreadable,
  assessmentEndsBeforeStart,
  assessmentEnteredTwice,
  assessmentInTheFuture,
  assessmentOpenTooLong,
  assessmentStartMissing,
  assessmentStartUnreadable,
  assessmentStartsInTheFuture,
  assessmentsOverlap,
  childNotSeen,
  factorNotInList,
  factorRepeated,
  factorsMissing,
  factorsOnOpenAssessment,
  noFactorsBesideFactors,
  twoOpenAssessments,
];
