import { useCallback, useEffect, useRef, useState } from "react";
import type { CellError } from "../../../core/cells/cell-error";
import type { Grid } from "../../../core/cells/grid";
import { HostProblem, type WorkbookPort } from "../../../excel/port";
import { useServices, type PaneServices } from "../../services";
import { checkList, listsBeside, type ListReport } from "./check-list";
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

const asRead = ({ guess, mapping }: ListInWorkbook) => ({ listId: guess?.listId ?? "", mapping });

interface Reading {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Reads lists one after the other; progress is in rows of all of them. */
async function readEach(
  port: WorkbookPort,
  lists: readonly ListInWorkbook[],
  { signal, onProgress }: Reading,
): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  let before = 0;
  for (const { reference, rows } of lists) {
    const offset = before;
    grids.push(await port.readRange(reference, { signal, onProgress: (done) => onProgress(offset + done) }));
    before += rows;
  }
  return grids;
}

/** Reads a list and those beside it, and checks every row of it. */
async function readAndCheck(
  { port, indicators }: Pick<PaneServices, "port" | "indicators">,
  [list, ...further]: readonly [ListInWorkbook, ...(readonly ListInWorkbook[])],
  asAt: number,
  reading: Reading,
): Promise<ListReport | CellError> {
  const [grid = [], ...grids] = await readEach(port, [list, ...further], reading);
  await drawn();
  const beside = further.map((other, at) => ({ ...asRead(other), grid: grids[at] ?? [] }));
  return checkList(grid, { ...asRead(list), address: list.address, beside }, asAt, indicators);
}

/**
 * Reads the whole of a list in chunks, with the lists of the workbook that it is held against, and checks
 * every row of it, once at a time.
 */
export function useListCheck(list: ListInWorkbook, lists: readonly ListInWorkbook[]): ListCheck {
  const services = useServices();
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  const [report, setReport] = useState<ListCheck["report"]>(null);
  const [problem, setProblem] = useState<HostProblem | null>(null);
  const [mistake, setMistake] = useState<{ readonly error: unknown } | null>(null);
  const stop = useRef<AbortController | null>(null);
  if (mistake !== null) throw mistake.error;
  useEffect(() => () => stop.current?.abort(), []);

  const run = useCallback(
    (asAt: number) => {
      if (stop.current !== null || list.guess === null) return;
      stop.current = new AbortController();
      const { signal } = stop.current;
      setProblem(null);
      const all = [list, ...listsBeside(list, lists)] as const;
      const total = all.reduce((sum, { rows }) => sum + rows, 0);
      const onProgress = (done: number) => {
        if (!signal.aborted) setProgress({ done: Math.min(done, total), total });
      };
      onProgress(0);
      readAndCheck(services, all, asAt, { signal, onProgress })
        .then(setReport, (reason: unknown) => {
          if (reason instanceof HostProblem) setProblem(reason);
          else setMistake({ error: reason });
        })
        .finally(() => {
          stop.current = null;
          setProgress(null);
        });
    },
    [services, list, lists],
  );
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { progress, report, problem, run, cancel };
}
