import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo } from "react";
import { isCellError } from "../../../core/cells/cell-error";
import { reportingYearPeriod } from "../../../core/calendar/reporting-year";
import type { LongWork } from "../../../excel/port";
import type { Indicator } from "../../../indicators/indicator";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { LongProgress } from "../../ui/long-progress";
import { ProblemMessage } from "../../ui/message";
import { Progress } from "../../ui/progress";
import { Section } from "../../ui/section";
import { useLongAction } from "../../ui/use-long-action";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { useLists } from "../my-data/use-lists";
import { countLocally, type LocalCount } from "./count-locally";
import { cellsOf, localListsFor } from "./local-lists";
import { LocalMeasure } from "./local-measure";

/** Lists up to this many cells are counted unasked: a moment's work that nobody waits for. */
const CELLS_COUNTED_UNASKED = 40_000;

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const words = text.localValue;

function NotAvailable({ reason }: { reason: string }) {
  return <p className={useStyles().note}>{words.notAvailable(reason)}</p>;
}

/** Counts at once where the lists are small, else when asked. */
function Counting(counted: LocalCount) {
  const styles = useStyles();
  const { port } = useServices();
  const { indicator, lists, area, period, benchmarks } = counted;
  const { state, share, run, reset, stop } = useLongAction(
    useCallback(
      (work: LongWork) => countLocally(port, { indicator, lists, area, period, benchmarks }, work),
      [port, indicator, lists, area, period, benchmarks],
    ),
  );
  const isSmall = cellsOf(lists) <= CELLS_COUNTED_UNASKED;
  useEffect(() => {
    if (isSmall) run();
    else reset();
    return stop;
  }, [isSmall, run, reset, stop]);
  const { list, others } = lists;
  return (
    <>
      <p className={styles.note}>
        {words.from(
          list.name,
          list.rows,
          others.map(({ name }) => name),
        )}
      </p>
      {state.status === "running" && state.slow && (
        <LongProgress label={words.counting} share={share} stopLabel={words.stop} onStop={stop} />
      )}
      {state.status === "refused" && <ProblemMessage problem={state.problem} />}
      {state.status === "done" &&
        (isCellError(state.result) ? (
          <NotAvailable reason={state.result.message} />
        ) : (
          <LocalMeasure indicator={indicator} measure={state.result} period={period} />
        ))}
      {(state.status === "idle" || state.status === "refused") && (
        <div>
          <Button onClick={run}>{words.count}</Button>
        </div>
      )}
    </>
  );
}

function FromLists({ indicator }: { indicator: Indicator }) {
  const { state: figures } = useBenchmarks();
  const { area, year } = useChoice();
  const { state, lookAgain } = useLists();
  const lists = useMemo(
    () => (state.status === "ready" ? localListsFor(indicator, state.lists) : null),
    [state, indicator],
  );
  const period = useMemo(() => (year === null ? null : reportingYearPeriod(year)), [year]);
  if (state.status === "loading") return <Progress label={words.looking} />;
  if (state.status === "refused") return <ProblemMessage problem={state.problem} onRetry={lookAgain} />;
  if (lists === null) return <NotAvailable reason={words.noList} />;
  if (figures.status !== "ready" || area === null || period === null)
    return <NotAvailable reason={words.noChoice} />;
  // Another authority or year, or another list, is another count.
  const key = [area.code, period.from, lists.list.reference].join(" ");
  return (
    <Counting
      key={key}
      indicator={indicator}
      lists={lists}
      area={area}
      period={period}
      benchmarks={figures.benchmarks}
    />
  );
}

/** The indicator counted from the workbook's own list, for the chosen year; the reason where it cannot be. */
export function LocalValueSection({ indicator }: { indicator: Indicator }) {
  return (
    <Section title={words.title}>
      {indicator.fromRecords.length === 0 ? (
        <NotAvailable reason={words.notFromRecords} />
      ) : (
        <FromLists indicator={indicator} />
      )}
    </Section>
  );
}
