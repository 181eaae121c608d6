/** The codes with which Excel refuses a request, and Excel's own sentence for each. */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path is a null object.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type HostErrorCode = keyof typeof messages;

const httpStatus: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  ApiNotFound: 404,
};

/**
 * A refusal as Excel gives it. `location` is the member that refused (`WorksheetCollection.getItem`);
 * the protocol fills it in when the object model leaves it open.
 */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly status: number;

  constructor(
    readonly code: HostErrorCode,
    message?: string,
    readonly location?: string,
  ) {
    super(message ?? messages[code]);
    this.status = httpStatus[code] ?? 400;
  }
}

/** Excel's sentence for a matrix that does not fit its range. */
export const wrongShape = (location?: string): HostError =>
  new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );

export const isHostErrorCode = (code: string): code is HostErrorCode => code in messages;
