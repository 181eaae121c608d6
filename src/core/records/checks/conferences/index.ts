import type { CheckRule } from "../check-rule";
import { conferenceDateMissing } from "./conference-date-missing";
import { conferenceEnteredTwice } from "./conference-entered-twice";
import { conferenceTypeMissing } from "./conference-type-missing";
import { conferenceTypeNotInList } from "./conference-type-not-in-list";
import { enquiryDateMissing } from "./enquiry-date-missing";

/** Checks of the list of conferences, by id; some are for other lists as well. */
export const checksOfConferences: readonly CheckRule[] = [
  conferenceDateMissing,
  conferenceEnteredTwice,
  conferenceTypeMissing,
  conferenceTypeNotInList,
  enquiryDateMissing,
];
