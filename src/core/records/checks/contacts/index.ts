import type { CheckRule } from "../check-rule";
import { contactAfterDeath } from "./contact-after-death";
import { contactBeforeBirth } from "./contact-before-birth";
import { contactDateMissing } from "./contact-date-missing";
import { contactDateUnreadable } from "./contact-date-unreadable";
import { contactEnteredTwice } from "./contact-entered-twice";
import { contactInTheFuture } from "./contact-in-the-future";
import { contactOutcomeMissing } from "./contact-outcome-missing";
import { contactOutcomeUnreadable } from "./contact-outcome-unreadable";
import { contactSourceMissing } from "./contact-source-missing";
import { contactSourceNotInList } from "./contact-source-not-in-list";

/** Checks of the list of contacts, by id; some are for other lists as well. */
export const checksOfContacts: readonly CheckRule[] = [
  contactAfterDeath,
  contactBeforeBirth,
  contactDateMissing,
  contactDateUnreadable,
  contactEnteredTwice,
  contactInTheFuture,
  contactOutcomeMissing,
  contactOutcomeUnreadable,
  contactSourceMissing,
  contactSourceNotInList,
];
