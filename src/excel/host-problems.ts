import { HostProblem, type HostProblemCode } from "./port";

/** Office.js error codes by what they mean for the user; anything else is `host-failed`. */
const CODES: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "protected-sheet",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  InvalidBinding: "not-found",
  InvalidSelection: "selection-not-range",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  InvalidOrTimedOutSession: "busy",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedSheet: "unsupported",
};

/**
 * What an Office.js error means for the user. The error's code and place in the object model are kept for
 * developers; its message is left out, as Excel may quote a cell in it.
 */
export function hostProblem(code: string, location = ""): HostProblem {
  return new HostProblem(CODES[code] ?? "host-failed", "", location === "" ? code : `${code} in ${location}`);
}
