import { useCallback, useEffect, useState } from "react";
import { HostProblem } from "../../../excel/port";
import { useServices } from "../../services";
import { findLists } from "./find-lists";
import type { ListInWorkbook } from "./list-guess";

export type ListsState =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly lists: readonly ListInWorkbook[] }
  | { readonly status: "refused"; readonly problem: HostProblem };

/** Typing in a sheet raises a change for every cell; looking again waits until it has settled. */
const SETTLED_AFTER_IN_MILLISECONDS = 1500;

/** Tells of changes of the workbook once they have settled. */
function useSettledChanges(onSettled: () => void): void {
  const { port } = useServices();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = port.onWorkbookChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(onSettled, SETTLED_AFTER_IN_MILLISECONDS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [port, onSettled]);
}

/** The workbook's lists, looked up again when the workbook changes. */
export function useLists(): {
  readonly state: ListsState;
  readonly lookAgain: () => void;
  /** Looks again and shows what was found before until then. */
  readonly lookQuietly: () => void;
} {
  const services = useServices();
  const [state, setState] = useState<ListsState>({ status: "loading" });
  const [mistake, setMistake] = useState<{ readonly error: unknown } | null>(null);
  const [look, setLook] = useState(0);
  if (mistake !== null) throw mistake.error;

  useEffect(() => {
    let current = true;
    findLists(services).then(
      (lists) => current && setState({ status: "ready", lists }),
      (error: unknown) => {
        if (!current) return;
        // Lists that were found stay in sight when a later look is refused.
        if (error instanceof HostProblem)
          setState((before) => (before.status === "ready" ? before : { status: "refused", problem: error }));
        else setMistake({ error });
      },
    );
    return () => {
      current = false;
    };
  }, [services, look]);

  const lookQuietly = useCallback(() => setLook((before) => before + 1), []);
  useSettledChanges(lookQuietly);
  const lookAgain = useCallback(() => {
    setState({ status: "loading" });
    lookQuietly();
  }, [lookQuietly]);
  return { state, lookAgain, lookQuietly };
}
