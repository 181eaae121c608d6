import { useCallback, useEffect, useRef, useState } from "react";
import { HostProblem } from "../../excel/port";

export type ActionState<Result> =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly slow: boolean }
  | { readonly status: "done"; readonly result: Result }
  | { readonly status: "refused"; readonly problem: HostProblem };

export interface Action<Arguments extends unknown[], Result> {
  readonly state: ActionState<Result>;
  readonly run: (...args: Arguments) => void;
  readonly reset: () => void;
}

/** Below this nobody wonders whether the press was taken; above it a bar says that work goes on. */
const SLOW_AFTER_IN_MILLISECONDS = 500;

/**
 * Runs something that asks the workbook, once at a time.
 *
 * The host's refusal becomes state, for the page to say what to do. Any other failure is a mistake of
 * ours: it is thrown while rendering, so that the error boundary shows it.
 */
export function useAction<Arguments extends unknown[], Result>(
  act: (...args: Arguments) => Promise<Result>,
): Action<Arguments, Result> {
  const [state, setState] = useState<ActionState<Result>>({ status: "idle" });
  const running = useRef(false);
  const mounted = useRef(true);
  const [mistake, setMistake] = useState<{ readonly error: unknown } | null>(null);
  if (mistake !== null) throw mistake.error;

  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(
    (...args: Arguments) => {
      if (running.current) return;
      running.current = true;
      setState({ status: "running", slow: false });
      const timer = setTimeout(() => setState({ status: "running", slow: true }), SLOW_AFTER_IN_MILLISECONDS);
      const finish = (next: ActionState<Result> | null, error?: unknown) => {
        clearTimeout(timer);
        running.current = false;
        if (!mounted.current) return;
        if (next === null) setMistake({ error });
        else setState(next);
      };
      act(...args).then(
        (result) => finish({ status: "done", result }),
        (error: unknown) =>
          error instanceof HostProblem ? finish({ status: "refused", problem: error }) : finish(null, error),
      );
    },
    [act],
  );
  const reset = useCallback(() => setState({ status: "idle" }), []);
  return { state, run, reset };
}
