import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { useServices, type LoadedBenchmarks } from "../../services";

export type BenchmarksState =
  | { readonly status: "loading" }
  | { readonly status: "failed" }
  | ({ readonly status: "ready" } & LoadedBenchmarks);

export interface BenchmarksLoad {
  readonly state: BenchmarksState;
  readonly tryAgain: () => void;
}

const BenchmarksContext = createContext<BenchmarksLoad | null>(null);

/** The national figures, as far as they have arrived. */
export function BenchmarksProvider({ children }: { children: ReactNode }) {
  const { loadBenchmarks } = useServices();
  const [state, setState] = useState<BenchmarksState>({ status: "loading" });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    loadBenchmarks().then(
      (loaded) => current && setState({ status: "ready", ...loaded }),
      () => current && setState({ status: "failed" }),
    );
    return () => {
      current = false;
    };
  }, [loadBenchmarks, attempt]);

  const tryAgain = useCallback(() => {
    setState({ status: "loading" });
    setAttempt((before) => before + 1);
  }, []);
  const value = useMemo(() => ({ state, tryAgain }), [state, tryAgain]);
  return <BenchmarksContext.Provider value={value}>{children}</BenchmarksContext.Provider>;
}

export function useBenchmarks(): BenchmarksLoad {
  const load = useContext(BenchmarksContext);
  if (load === null) throw new Error("useBenchmarks needs a BenchmarksProvider");
  return load;
}
