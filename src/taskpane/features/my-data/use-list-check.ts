import { useAnnounce } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { isCellError, type CellError } from "../../../core/cells/cell-error";
import type { Grid } from "../../../core/cells/grid";
import { HostProblem } from "../../../excel/port";
import { useServices, type PaneServices } from "../../services";
import { checkList, listsBeside, summaryOf, type BeforeCheck, type ListReport } from "./check-list";
import type { ListInWorkbook } from "./list-guess";

/** How far it is: in rows while the list is read, then in checks. */
export interface CheckProgress {
  readonly step: "reading" | "checking";
  readonly done: number;
  readonly total: number;
}

export interface ListCheck {
  /** Null unless the list is being read or checked at this moment. */
  readonly progress: CheckProgress | null;
  /** The last report; it stays when a later check is refused or stopped. */
  readonly report: ListReport | CellError | null;
  readonly problem: HostProblem | null;
  readonly run: (asAt: number) => void;
  readonly cancel: () => void;
}

/** Lets the page draw and hear a press of Cancel. */
const drawn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Longer than this without drawing, the page would seem to be stuck. */
const HELD_AT_MOST_IN_MILLISECONDS = 50;

/** Shows how far the checks are whenever they have held the page for a while, and ends them when asked. */
function takingTurns(signal: AbortSignal, onProgress: (progress: CheckProgress) => void): BeforeCheck {
  let drawnAt = -Infinity;
  return async (done, total) => {
    if (performance.now() - drawnAt < HELD_AT_MOST_IN_MILLISECONDS) return;
    onProgress({ step: "checking", done, total });
    await drawn();
    if (signal.aborted) throw new HostProblem("stopped");
    drawnAt = performance.now();
  };
}

interface CheckWork {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CheckProgress) => void;
}

const asRead = ({ guess, mapping }: ListInWorkbook) => ({ listId: guess?.listId ?? "", mapping });

/** Reads lists one after the other; progress is in rows of all of them. */
async function readEach(
  { port }: Pick<PaneServices, "port">,
  lists: readonly ListInWorkbook[],
  { signal, onProgress }: CheckWork,
): Promise<readonly Grid[]> {
  const total = lists.reduce((sum, { rows }) => sum + rows, 0);
  const grids: Grid[] = [];
  let before = 0;
  for (const { reference, rows } of lists) {
    const tell = (read: number) => {
      const done = Math.min(before + read, total);
      if (!signal.aborted) onProgress({ step: "reading", done, total });
    };
    tell(0);
    grids.push(await port.readRange(reference, { signal, onProgress: tell }));
    before += rows;
  }
  return grids;
}

/** Reads a list and those beside it, and checks every row of it. */
async function readAndCheck(
  services: Pick<PaneServices, "port" | "indicators">,
  [list, ...further]: readonly [ListInWorkbook, ...(readonly ListInWorkbook[])],
  asAt: number,
  work: CheckWork,
): Promise<ListReport | CellError> {
  const [grid = [], ...grids] = await readEach(services, [list, ...further], work);
  const beside = further.map((other, at) => ({ ...asRead(other), grid: grids[at] ?? [] }));
  const checked = { ...asRead(list), address: list.address, beside };
  return checkList(grid, checked, asAt, services.indicators, takingTurns(work.signal, work.onProgress));
}

/**
 * Reads the whole of a list in chunks, with the lists of the workbook that it is held against, and checks
 * every row of it, once at a time.
 */
export function useListCheck(list: ListInWorkbook, lists: readonly ListInWorkbook[]): ListCheck {
  const services = useServices();
  const { announce } = useAnnounce();
  const [progress, setProgress] = useState<CheckProgress | null>(null);
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
      setProblem(null);
      const work = { signal: stop.current.signal, onProgress: setProgress };
      readAndCheck(services, [list, ...listsBeside(list, lists)], asAt, work)
        .then((found) => {
          setReport(found);
          if (!isCellError(found)) announce(summaryOf(found), { polite: true });
        })
        .catch((reason: unknown) => {
          if (reason instanceof HostProblem) setProblem(reason);
          else setMistake({ error: reason });
        })
        .finally(() => {
          stop.current = null;
          setProgress(null);
        });
    },
    [services, list, lists, announce],
  );
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { progress, report, problem, run, cancel };
}
