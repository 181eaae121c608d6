import { Button, makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useCallback } from "react";
import type { InsertionRecord } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { EmptyState } from "../../ui/empty-state";
import { ProblemMessage } from "../../ui/message";
import { PageFrame } from "../../ui/page-frame";
import { Progress } from "../../ui/progress";
import { useAction, type ActionState } from "../../ui/use-action";
import { useNavigation } from "../navigation/navigation";
import { InsertionCard } from "./insertion-card";
import { useInsertions } from "./use-insertions";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
});

function Empty() {
  const { goToSection } = useNavigation();
  return (
    <EmptyState {...text.inserted.empty}>
      <Button onClick={() => goToSection({ name: "themes" })}>{text.inserted.browse}</Button>
    </EmptyState>
  );
}

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

function Items({ records, onChanged }: { records: readonly InsertionRecord[]; onChanged: () => void }) {
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
          />
        ))}
      </ul>
    </>
  );
}

/** Everything the add-in has put into the workbook, to go to or to take out again. */
export function InsertedPage() {
  const { state, readAgain } = useInsertions();
  return (
    <PageFrame title={text.inserted.title} lead={text.inserted.about}>
      {state.status === "loading" && <Progress label={text.inserted.loading} />}
      {state.status === "refused" && <ProblemMessage problem={state.problem} onRetry={readAgain} />}
      {state.status === "ready" && state.records.length === 0 && <Empty />}
      {state.status === "ready" && state.records.length > 0 && (
        <Items records={state.records} onChanged={readAgain} />
      )}
    </PageFrame>
  );
}
