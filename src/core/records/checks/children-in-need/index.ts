import type { CheckRule } from "../check-rule";
import { caseStatusMissing } from "./case-status-missing";
import { caseStatusNotInList } from "./case-status-not-in-list";
import { closedDateWithOpenStatus } from "./closed-date-with-open-status";
import { closedStatusWithoutDate } from "./closed-status-without-date";
import { lastSeenInTheFuture } from "./last-seen-in-the-future";
import { lastSeenMissing } from "./last-seen-missing";
import { needBeforeBirth } from "./need-before-birth";
import { needEndsBeforeStart } from "./need-ends-before-start";
import { needStartInTheFuture } from "./need-start-in-the-future";
import { needStartMissing } from "./need-start-missing";
import { needStartUnreadable } from "./need-start-unreadable";

/** Checks of the list of children in need, by id; some are for other lists as well. */
export const checksOfChildrenInNeed: readonly CheckRule[] = [
  caseStatusMissing,
  caseStatusNotInList,
  closedDateWithOpenStatus,
  closedStatusWithoutDate,
  lastSeenInTheFuture,
  lastSeenMissing,
  needBeforeBirth,
  needEndsBeforeStart,
  needStartInTheFuture,
  needStartMissing,
  needStartUnreadable,
];
