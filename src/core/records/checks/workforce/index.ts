import type { CheckRule } from "../check-rule";
import { agencyUnknown } from "./agency-unknown";
import { casesImpossible } from "./cases-impossible";
import { casesInARoleWithoutCases } from "./cases-in-a-role-without-cases";
import { casesWithoutHours } from "./cases-without-hours";
import { daysLostImpossible } from "./days-lost-impossible";
import { hoursMissing } from "./hours-missing";
import { hoursOutOfRange } from "./hours-out-of-range";
import { hoursUnreadable } from "./hours-unreadable";
import { leaverWithoutReason } from "./leaver-without-reason";
import { roleMissing } from "./role-missing";
import { roleNotInList } from "./role-not-in-list";
import { workerAgeImpossible } from "./worker-age-impossible";
import { workerEndUnreadable } from "./worker-end-unreadable";
import { workerLeavesInTheFuture } from "./worker-leaves-in-the-future";
import { workerLeftBeforeStart } from "./worker-left-before-start";
import { workerListedTwice } from "./worker-listed-twice";
import { workerNumberMissing } from "./worker-number-missing";
import { workerStartMissing } from "./worker-start-missing";
import { workerStartsInTheFuture } from "./worker-starts-in-the-future";

/** Checks of the list of workforce, by id; some are for other lists as well. */
export const checksOfWorkforce: readonly CheckRule[] = [
  agencyUnknown,
  casesImpossible,
  casesInARoleWithoutCases,
  casesWithoutHours,
  daysLostImpossible,
  hoursMissing,
  hoursOutOfRange,
  hoursUnreadable,
  leaverWithoutReason,
  roleMissing,
  roleNotInList,
  workerAgeImpossible,
  workerEndUnreadable,
  workerLeavesInTheFuture,
  workerLeftBeforeStart,
  workerListedTwice,
  workerNumberMissing,
  workerStartMissing,
  workerStartsInTheFuture,
];
