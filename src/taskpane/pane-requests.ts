import type { HostProblem } from "../excel/port";
import type { Page } from "./features/navigation/page";

/** What a ribbon button asks the pane to show. */
export interface PaneRequest {
  readonly page: Page;
  readonly problem?: HostProblem;
}

export interface PaneRequests {
  readonly ask: (request: PaneRequest) => void;
  /** Hands over requests, one made before the pane was there included. Returns how to stop. */
  readonly listen: (listener: (request: PaneRequest) => void) => () => void;
}

/** The way from a ribbon button to the pane, which may not have been opened yet. */
export function createPaneRequests(): PaneRequests {
  let waiting: PaneRequest | null = null;
  let listener: ((request: PaneRequest) => void) | null = null;
  return {
    ask: (request) => {
      if (listener === null) waiting = request;
      else listener(request);
    },
    listen: (next) => {
      listener = next;
      if (waiting !== null) next(waiting);
      waiting = null;
      return () => {
        if (listener === next) listener = null;
      };
    },
  };
}
