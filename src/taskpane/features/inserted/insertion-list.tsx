import { Button, makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useCallback } from "react";
import type { FrozenCount, InsertionRecord } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { ProblemMessage } from "../../ui/message";
import { Progress } from "../../ui/progress";
import { useAction, type ActionState } from "../../ui/use-action";
import { InsertionCard } from "./insertion-card";
import type { FormulaWork } from "./use-formula-work";
import type { Refresh } from "./use-refresh";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
});

function Working({ states }: { states: readonly ActionState<unknown>[] }) {
  const refused = states.find((state) => state.status === "refused");
  const isSlow = states.some((state) => state.status === "running" && state.slow);
  return (
    <>
      {refused?.status === "refused" && <ProblemMessage problem={refused.problem} />}
      {isSlow && <Progress label={text.inserted.removing} />}
    </>
  );
}

interface InsertionListProps {
  readonly records: readonly InsertionRecord[];
  readonly frozen: FrozenCount;
  readonly work: FormulaWork;
  readonly refresh: Refresh;
  readonly onChanged: () => void;
}

/** The insertions, newest first, each with what can be done with it. */
export function InsertionList({ records, frozen, work, refresh, onChanged }: InsertionListProps) {
  const styles = useStyles();
  const { port } = useServices();
  const { announce } = useAnnounce();
  const say = useCallback(
    (sentence: string) => {
      announce(sentence, { polite: true });
      onChanged();
    },
    [announce, onChanged],
  );
  const goTo = useAction(useCallback((sheet: string) => port.goTo(sheet), [port]));
  const remove = useAction(
    useCallback(
      async ({ id, title }: InsertionRecord) => {
        await port.remove(id);
        say(text.inserted.removed(title));
      },
      [port, say],
    ),
  );
  const undo = useAction(
    useCallback(async () => {
      const undone = await port.undoLastInsertion();
      say(undone === null ? text.insert.nothingToUndo : text.insert.undone(undone.title));
    }, [port, say]),
  );
  return (
    <>
      <Working states={[goTo.state, remove.state, undo.state]} />
      <div>
        <Button icon={<ArrowUndoRegular />} onClick={() => undo.run()}>
          {text.inserted.undoLast}
        </Button>
      </div>
      <ul className={styles.list}>
        {records.map((record) => (
          <InsertionCard
            key={record.id}
            record={record}
            onGoTo={(sheet) => goTo.run(sheet)}
            onRemove={() => remove.run(record)}
            frozen={frozen.byInsertion[record.id] ?? 0}
            work={work}
            refresh={refresh}
          />
        ))}
      </ul>
    </>
  );
}
