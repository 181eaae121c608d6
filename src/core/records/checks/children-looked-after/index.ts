import type { CheckRule } from "../check-rule";
import { careBeforeBirth } from "./care-before-birth";
import { careEndMissing } from "./care-end-missing";
import { careEndUnreadable } from "./care-end-unreadable";
import { careEndsBeforeStart } from "./care-ends-before-start";
import { careEndsInTheFuture } from "./care-ends-in-the-future";
import { careStartInTheFuture } from "./care-start-in-the-future";
import { careStartMissing } from "./care-start-missing";
import { careStartUnreadable } from "./care-start-unreadable";
import { interviewAcceptedNotOffered } from "./interview-accepted-not-offered";
import { legalStatusMissing } from "./legal-status-missing";
import { legalStatusNotInList } from "./legal-status-not-in-list";
import { lookedAfterAdult } from "./looked-after-adult";
import { placementBeforeCare } from "./placement-before-care";
import { placementInTheFuture } from "./placement-in-the-future";
import { placementTypeMissing } from "./placement-type-missing";
import { placementTypeNotInList } from "./placement-type-not-in-list";
import { placementsImpossible } from "./placements-impossible";
import { reasonCeasedMissing } from "./reason-ceased-missing";
import { reasonCeasedNotInList } from "./reason-ceased-not-in-list";

/** Checks of the list of children looked after, by id; some are for other lists as well. */
export const checksOfChildrenLookedAfter: readonly CheckRule[] = [
  careBeforeBirth,
  careEndMissing,
  careEndUnreadable,
  careEndsBeforeStart,
  careEndsInTheFuture,
  careStartInTheFuture,
  careStartMissing,
  careStartUnreadable,
  interviewAcceptedNotOffered,
  legalStatusMissing,
  legalStatusNotInList,
  lookedAfterAdult,
  placementBeforeCare,
  placementInTheFuture,
  placementTypeMissing,
  placementTypeNotInList,
  placementsImpossible,
  reasonCeasedMissing,
  reasonCeasedNotInList,
];
