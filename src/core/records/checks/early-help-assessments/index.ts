import type { CheckRule } from "../check-rule";
import { earlyHelpBeforeBirth } from "./early-help-before-birth";
import { earlyHelpCompletedInTheFuture } from "./early-help-completed-in-the-future";
import { earlyHelpEndUnreadable } from "./early-help-end-unreadable";
import { earlyHelpEndsBeforeStart } from "./early-help-ends-before-start";
import { earlyHelpEnteredTwice } from "./early-help-entered-twice";
import { earlyHelpInTheFuture } from "./early-help-in-the-future";
import { earlyHelpOverlaps } from "./early-help-overlaps";
import { earlyHelpStartMissing } from "./early-help-start-missing";
import { earlyHelpStartUnreadable } from "./early-help-start-unreadable";
import { organisationMissing } from "./organisation-missing";

/** Checks of the list of early help assessments, by id; some are for other lists as well. */
export const checksOfEarlyHelpAssessments: readonly CheckRule[] = [
  earlyHelpBeforeBirth,
  earlyHelpCompletedInTheFuture,
  earlyHelpEndUnreadable,
  earlyHelpEndsBeforeStart,
  earlyHelpEnteredTwice,
  earlyHelpInTheFuture,
  earlyHelpOverlaps,
  earlyHelpStartMissing,
  earlyHelpStartUnreadable,
  organisationMissing,
];
