import { HostProblem, type LongWork } from "./port";

/** Says how far long work is, unless the user has asked to stop it: then it ends here. */
export function goOn(work: LongWork, done: number, total: number): void {
  if (work.signal?.aborted) throw new HostProblem("stopped");
  work.onProgress?.(done, total);
}

/** A step of long work that takes it from one share to another, in per cent of the whole. */
export function stepOf(work: LongWork, from: number, to: number): LongWork {
  const { signal } = work;
  return {
    ...(signal === undefined ? {} : { signal }),
    onProgress: (done, total) => work.onProgress?.(from + ((to - from) * done) / Math.max(1, total), 100),
  };
}
