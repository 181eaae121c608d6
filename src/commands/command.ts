import type { PaneServices } from "../taskpane/services";

/** A ribbon button: the name that the manifest calls it by, and what it does. */
export interface Command {
  /** `FunctionName` of the manifest. */
  readonly name: string;
  readonly run: (services: PaneServices) => Promise<void>;
}
