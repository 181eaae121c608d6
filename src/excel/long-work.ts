import { HostProblem, type LongWork } from "./port";

/** Says how far long work is, unless the user has asked to stop it: then it ends here. */
export function goOn(work: LongWork, done: number, total: number): void {
  if (work.signal?.aborted) throw new HostProblem("stopped");
  work.onProgress?.(done, total);
}
