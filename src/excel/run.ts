import { hostProblem } from "./host-problems";

/** One conversation with the workbook. Every `sync` is a round trip, and is counted. */
export interface WorkbookSession {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly syncs: number;
  sync(): Promise<void>;
}

class CountedSession implements WorkbookSession {
  readonly workbook: Excel.Workbook;
  syncs = 0;

  constructor(readonly context: Excel.RequestContext) {
    this.workbook = context.workbook;
  }

  async sync(): Promise<void> {
    this.syncs += 1;
    await this.context.sync();
  }
}

/**
 * Works with the workbook. The one place that catches Office.js errors: each becomes a `HostProblem`;
 * a mistake of ours passes through untouched.
 */
export function inWorkbook<T>(work: (session: WorkbookSession) => Promise<T>): Promise<T> {
  return withProblems(() => Excel.run((context) => work(new CountedSession(context))));
}

/** The same in an earlier context, which event handlers must be removed in. */
export function inWorkbookOf<T>(
  earlier: Excel.RequestContext,
  work: (session: WorkbookSession) => Promise<T>,
): Promise<T> {
  return withProblems(() => Excel.run(earlier, (context) => work(new CountedSession(context))));
}

/** What Office.js refuses, as a `HostProblem`. */
export async function withProblems<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (reason) {
    if (reason instanceof OfficeExtension.Error)
      throw hostProblem(reason.code, reason.debugInfo?.errorLocation ?? "");
    throw reason;
  }
}
