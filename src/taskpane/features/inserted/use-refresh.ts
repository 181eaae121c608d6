import { useAnnounce } from "@fluentui/react-components";
import { useCallback } from "react";
import type { InsertionRecord, LongWork, UpdateOutcome } from "../../../excel/port";
import type { ProblemSentence } from "../../../text/host-problems";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { useLongAction, type LongAction } from "../../ui/use-long-action";
import { planAgain } from "../insert/plan-again";

/** What came of it: the sheets are up to date, or as they were again, or there is no plan. */
export type RefreshDone =
  | { readonly kind: "refreshed"; readonly outcome: UpdateOutcome }
  | { readonly kind: "undone"; readonly title: string }
  | { readonly kind: "cannot"; readonly sentence: ProblemSentence };

/** Refreshes an insertion; null takes the last refresh back. */
export type Refresh = LongAction<[record: InsertionRecord | null], RefreshDone>;

/** Refreshes inserted sheets, or takes the last refresh back, and says what came of it. */
export function useRefresh(onDone: () => void): Refresh {
  const services = useServices();
  const { announce } = useAnnounce();
  return useLongAction(
    useCallback(
      async (work: LongWork, record: InsertionRecord | null): Promise<RefreshDone> => {
        const { port } = services;
        const done = await (record === null
          ? port.undoUpdate().then(({ title }) => ({ kind: "undone", title }) as const)
          : planAgain(services, record).then(async (plan) =>
              "body" in plan
                ? ({ kind: "cannot", sentence: plan } as const)
                : ({ kind: "refreshed", outcome: await port.update(record.id, plan, work) } as const),
            ));
        if (done.kind === "refreshed")
          announce(text.refresh.done(done.outcome.record.title), { polite: true });
        if (done.kind === "undone") announce(text.refresh.undone(done.title), { polite: true });
        if (done.kind !== "cannot") onDone();
        return done;
      },
      [services, announce, onDone],
    ),
  );
}
