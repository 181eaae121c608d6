import { useCallback, useEffect, useRef, useState } from "react";
import type { CellError } from "../../../core/cells/cell-error";
import { HostProblem } from "../../../excel/port";
import { useServices } from "../../services";
import { checkList, type ListReport } from "./check-list";
import type { ListInWorkbook } from "./list-guess";

/** How far the reading of a list is, in rows. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

export interface ListCheck {
  /** Null unless the list is being read at this moment. */
  readonly progress: ReadingProgress | null;
  /** The last report; it stays when a later check is refused or stopped. */
  readonly report: ListReport | CellError | null;
  readonly problem: HostProblem | null;
  readonly run: (asAt: number) => void;
  readonly cancel: () => void;
}

/** Lets the page draw, so that progress is seen before the checks take the thread. */
const drawn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Reads the whole of a list in chunks and checks every row of it, once at a time. */
export function useListCheck(list: ListInWorkbook): ListCheck {
  const { port, indicators } = useServices();
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  const [report, setReport] = useState<ListCheck["report"]>(null);
  const [problem, setProblem] = useState<HostProblem | null>(null);
  const [mistake, setMistake] = useState<{ readonly error: unknown } | null>(null);
  const stop = useRef<AbortController | null>(null);
  if (mistake !== null) throw mistake.error;
  useEffect(() => () => stop.current?.abort(), []);

  const run = useCallback(
    (asAt: number) => {
      const { guess, reference, address, mapping } = list;
      if (stop.current !== null || guess === null) return;
      stop.current = new AbortController();
      const { signal } = stop.current;
      setProblem(null);
      setProgress({ done: 0, total: list.rows });
      const onProgress = (done: number, total: number) => {
        if (!signal.aborted) setProgress({ done, total });
      };
      const read = async () => {
        const grid = await port.readRange(reference, { signal, onProgress });
        await drawn();
        return checkList(grid, { listId: guess.listId, address, mapping }, asAt, indicators);
      };
      read()
        .then(setReport, (reason: unknown) => {
          if (reason instanceof HostProblem) setProblem(reason);
          else setMistake({ error: reason });
        })
        .finally(() => {
          stop.current = null;
          setProgress(null);
        });
    },
    [port, indicators, list],
  );
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { progress, report, problem, run, cancel };
}
