import { defaultRequirements, type RequirementMatrix } from "./requirements";

/** The numbers with which Excel refuses a whole request, and the code an add-in then sees. */
export const transportErrors = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type TransportErrorName = keyof typeof transportErrors;

/**
 * A sync that fails. `sync` counts from 1 at the moment the knob is set; the requests with which
 * office.js only lets go of references are not counted.
 */
export type SyncFailure =
  | { readonly sync: number; readonly transport: TransportErrorName }
  /** Fails inside the request: the first `afterActions` actions have been carried out and stay so. */
  | { readonly sync: number; readonly afterActions: number; readonly code: string };

/** The conditions under which the host answers. All can be changed while it runs. */
export interface Knobs {
  requirements: RequirementMatrix;
  /** Someone is typing in a cell: Excel refuses requests until the cell is left. */
  cellEditMode: boolean;
  latencyMilliseconds: number;
  /** Largest request and answer in bytes; Excel on the web allows 5 MB. `null` for no limit. */
  payloadLimitBytes: number | null;
  failure: SyncFailure | null;
  /** Opened to be read only. */
  readOnly: boolean;
  /** How a blank cell reaches a custom function: `null` as on the web, or 0 as on the desktop. */
  blankCells: "null" | "zero";
  /** How long an answer waits for cells that are still being calculated. */
  calculationWaitMilliseconds: number;
}

export const defaultKnobs = (): Knobs => ({
  requirements: defaultRequirements,
  cellEditMode: false,
  latencyMilliseconds: 0,
  payloadLimitBytes: 5 * 1024 * 1024,
  failure: null,
  readOnly: false,
  blankCells: "null",
  calculationWaitMilliseconds: 1000,
});
