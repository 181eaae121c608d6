import type { CheckRule } from "../check-rule";
import { childListedTwice } from "./child-listed-twice";
import { formerUpnWrongForm } from "./former-upn-wrong-form";
import { upnCheckLetterWrong } from "./upn-check-letter-wrong";
import { upnMissing } from "./upn-missing";
import { upnShared } from "./upn-shared";
import { upnWrongForm } from "./upn-wrong-form";

/** Checks of the list of children, by id; some are for other lists as well. */
export const checksOfChildren: readonly CheckRule[] = [
  childListedTwice,
  formerUpnWrongForm,
  upnCheckLetterWrong,
  upnMissing,
  upnShared,
  upnWrongForm,
];
