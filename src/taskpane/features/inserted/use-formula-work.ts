import { useAnnounce } from "@fluentui/react-components";
import { useCallback } from "react";
import type { FormulaOutcome, LongWork } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { useLongAction, type LongAction } from "../../ui/use-long-action";

export type FormulaWorkKind = "freeze" | "unfreeze" | "repair";

/** What was done, and what came of it. */
export interface FormulaWorkDone extends FormulaOutcome {
  readonly kind: FormulaWorkKind;
}

export type FormulaWork = LongAction<[kind: FormulaWorkKind, insertionId: string | null], FormulaWorkDone>;

/** Freezes, unfreezes or repairs, one at a time, and says what came of it. */
export function useFormulaWork(onDone: () => void): FormulaWork {
  const { port, functions } = useServices();
  const { announce } = useAnnounce();
  return useLongAction(
    useCallback(
      async (work: LongWork, kind: FormulaWorkKind, insertionId: string | null) => {
        const outcome =
          kind === "repair"
            ? await port.repair(
                functions.map(({ id }) => id),
                work,
              )
            : await port[kind](insertionId, work);
        announce(text.formulaWork.done[kind](outcome.formulas), { polite: true });
        onDone();
        return { ...outcome, kind };
      },
      [port, functions, announce, onDone],
    ),
  );
}
