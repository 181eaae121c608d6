import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { InsertionRecord, MovedCell, UpdateOutcome } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { LongProgress } from "../../ui/long-progress";
import { Message, ProblemMessage } from "../../ui/message";
import { useAction } from "../../ui/use-action";
import type { Refresh } from "./use-refresh";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

function Refreshed({ outcome, onUndo }: { outcome: UpdateOutcome; onUndo: () => void }) {
  const styles = useStyles();
  const { port } = useServices();
  const goTo = useAction(useCallback(({ sheetName, to }: MovedCell) => port.goTo(sheetName, to), [port]));
  const { record, kept, moved } = outcome;
  return (
    <>
      <Message
        intent="success"
        title={text.refresh.done(record.title)}
        body={text.refresh.kept(kept)}
        actions={
          <Button size="small" onClick={onUndo}>
            {text.refresh.undo}
          </Button>
        }
      />
      {moved.length > 0 && <Message intent="warning" title={text.refresh.moved(moved.length)} body="" />}
      {moved.length > 0 && (
        <ul className={styles.list}>
          {moved.map((cell) => (
            <li key={`${cell.sheetName}!${cell.from}`}>
              <Link as="button" onClick={() => goTo.run(cell)}>
                {text.refresh.place(cell.sheetName, cell.from, cell.to)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {goTo.state.status === "refused" && <ProblemMessage problem={goTo.state.problem} />}
    </>
  );
}

interface RefreshStateProps {
  readonly refresh: Refresh;
  /** What is inserted now; null until it has been read. */
  readonly records: readonly InsertionRecord[] | null;
}

/** How far the refresh is, or what was kept and how to take it back, while there is something to take back. */
export function RefreshState({ refresh, records }: RefreshStateProps) {
  const { state } = refresh;
  if (state.status === "running" && state.slow)
    return (
      <LongProgress
        label={text.refresh.working}
        share={refresh.share}
        stopLabel={text.refresh.stop}
        onStop={refresh.stop}
      />
    );
  if (state.status === "refused") return <ProblemMessage problem={state.problem} />;
  if (state.status !== "done") return null;
  const { result } = state;
  if (result.kind === "refreshed") {
    const { id } = result.outcome.record;
    const isGone = records !== null && !records.some((record) => record.id === id);
    return isGone ? null : <Refreshed outcome={result.outcome} onUndo={() => refresh.run(null)} />;
  }
  if (result.kind === "undone")
    return <Message intent="info" title={text.refresh.undone(result.title)} body="" />;
  return <Message intent="error" {...result.sentence} />;
}
