import type { CheckRule } from "../check-rule";
import { birthDateInTheFuture } from "./birth-date-in-the-future";
import { birthDateMissing } from "./birth-date-missing";
import { birthDateTwice } from "./birth-date-twice";
import { birthDateUnreadable } from "./birth-date-unreadable";
import { birthDatesDiffer } from "./birth-dates-differ";
import { childIdentifierMissing } from "./child-identifier-missing";
import { childIdentifierTooLong } from "./child-identifier-too-long";
import { childIdentifierUnreadable } from "./child-identifier-unreadable";
import { childIdentifierWithSigns } from "./child-identifier-with-signs";
import { deathBeforeBirth } from "./death-before-birth";
import { deathInTheFuture } from "./death-in-the-future";
import { disabilityUnknown } from "./disability-unknown";
import { ethnicityMissing } from "./ethnicity-missing";
import { ethnicityNotInList } from "./ethnicity-not-in-list";
import { sexMissing } from "./sex-missing";
import { teamMissing } from "./team-missing";
import { unbornLongExpected } from "./unborn-long-expected";
import { unbornWithSex } from "./unborn-with-sex";

/** Checks of every list whose rows are about a child, by id. */
export const checksOfEveryListOfChildren: readonly CheckRule[] = [
  birthDateInTheFuture,
  birthDateMissing,
  birthDateTwice,
  birthDateUnreadable,
  birthDatesDiffer,
  childIdentifierMissing,
  childIdentifierTooLong,
  childIdentifierUnreadable,
  childIdentifierWithSigns,
  deathBeforeBirth,
  deathInTheFuture,
  disabilityUnknown,
  ethnicityMissing,
  ethnicityNotInList,
  sexMissing,
  teamMissing,
  unbornLongExpected,
  unbornWithSex,
];
