import { useEffect, useMemo, useState } from "react";
import { isCellError } from "../../../core/cells/cell-error";
import type { SheetPlan } from "../../../templates/plan";
import { useServices } from "../../services";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { miniatureOf, type Miniature, type MiniatureSize } from "./miniature";
import { whenIdle } from "./when-idle";

/** What there is to show of a plan that is built when there is time. */
export type MiniatureState =
  | { readonly status: "waiting" }
  | { readonly status: "ready"; readonly miniature: Miniature }
  | { readonly status: "none"; readonly reason: string };

const WAITING: MiniatureState = { status: "waiting" };

/**
 * Builds a plan and its picture after the page has been painted, one at a time, so that a gallery of
 * many never holds up the list. `build` is null while something is missing for it.
 */
export function useMiniature(
  build: (() => SheetPlan | { readonly message: string }) | null,
  size: MiniatureSize,
): MiniatureState {
  const { functions } = useServices();
  const { state } = useBenchmarks();
  const benchmarks = state.status === "ready" ? state.benchmarks : null;
  const [drawn, setDrawn] = useState<{ readonly for: unknown; readonly state: MiniatureState } | null>(null);
  const { rows, columns } = size;
  const work = useMemo(() => {
    if (build === null || benchmarks === null) return null;
    return (): MiniatureState => {
      const plan = build();
      if (isCellError(plan)) return { status: "none", reason: plan.message };
      const miniature = miniatureOf(plan as SheetPlan, functions, benchmarks, { rows, columns });
      return { status: "ready", miniature };
    };
  }, [build, benchmarks, functions, rows, columns]);
  useEffect(
    () => (work === null ? undefined : whenIdle(() => setDrawn({ for: work, state: work() }))),
    [work],
  );
  return drawn?.for === work && drawn !== null ? drawn.state : WAITING;
}
