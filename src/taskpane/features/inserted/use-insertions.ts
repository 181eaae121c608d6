import { useCallback, useEffect, useState } from "react";
import { HostProblem, type FrozenCount, type InsertionRecord } from "../../../excel/port";
import { useServices } from "../../services";

export type InsertionsState =
  | { readonly status: "loading" }
  | {
      readonly status: "ready";
      readonly records: readonly InsertionRecord[];
      readonly frozen: FrozenCount;
    }
  | { readonly status: "refused"; readonly problem: HostProblem };

const newestFirst = (one: InsertionRecord, other: InsertionRecord) => other.order - one.order;

/** What the workbook says was inserted; `readAgain` keeps the old list in sight until the new one is there. */
export function useInsertions(): { readonly state: InsertionsState; readonly readAgain: () => void } {
  const { port } = useServices();
  const [state, setState] = useState<InsertionsState>({ status: "loading" });
  const [mistake, setMistake] = useState<{ readonly error: unknown } | null>(null);
  const [read, setRead] = useState(0);
  if (mistake !== null) throw mistake.error;
  useEffect(() => {
    let current = true;
    Promise.all([port.insertions(), port.frozen()]).then(
      ([records, frozen]) =>
        current && setState({ status: "ready", records: [...records].sort(newestFirst), frozen }),
      (error: unknown) => {
        if (!current) return;
        if (error instanceof HostProblem) setState({ status: "refused", problem: error });
        else setMistake({ error });
      },
    );
    return () => {
      current = false;
    };
  }, [port, read]);
  const readAgain = useCallback(() => setRead((before) => before + 1), []);
  return { state, readAgain };
}
