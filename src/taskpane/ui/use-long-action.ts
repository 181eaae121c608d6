import { useCallback, useRef, useState } from "react";
import type { LongWork } from "../../excel/port";
import { useAction, type Action } from "./use-action";

export interface LongAction<Arguments extends unknown[], Result> extends Action<Arguments, Result> {
  /** How much is done, from 0 to 1. */
  readonly share: number;
  readonly stop: () => void;
}

/** An action that tells how far it is and can be stopped; a stop ends it as refused with "stopped". */
export function useLongAction<Arguments extends unknown[], Result>(
  act: (work: LongWork, ...args: Arguments) => Promise<Result>,
): LongAction<Arguments, Result> {
  const [share, setShare] = useState(0);
  const stopper = useRef<AbortController | null>(null);
  const action = useAction(
    useCallback(
      (...args: Arguments) => {
        const { signal } = (stopper.current = new AbortController());
        setShare(0);
        return act({ signal, onProgress: (done, total) => setShare(done / total) }, ...args);
      },
      [act],
    ),
  );
  const stop = useCallback(() => stopper.current?.abort(), []);
  return { ...action, share, stop };
}
