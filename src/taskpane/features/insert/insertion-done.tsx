import { Button, useAnnounce } from "@fluentui/react-components";
import { useCallback } from "react";
import type { InsertionRecord } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { Message, ProblemMessage } from "../../ui/message";
import { useAction } from "../../ui/use-action";

interface InsertionDoneProps {
  readonly record: InsertionRecord;
  readonly onUndone: () => void;
}

function Buttons({ record, onUndone }: InsertionDoneProps) {
  const { port } = useServices();
  const { announce } = useAnnounce();
  const sheet = record.sheetNames[0];
  const goTo = useAction(useCallback((name: string) => port.goTo(name), [port]));
  const undo = useAction(
    useCallback(async () => {
      await port.remove(record.id);
      announce(text.insert.undone(record.title), { polite: true });
      onUndone();
    }, [port, record, announce, onUndone]),
  );
  const refused = [goTo.state, undo.state].find((state) => state.status === "refused");
  return (
    <>
      {sheet !== undefined && (
        <Button size="small" appearance="primary" onClick={() => goTo.run(sheet)}>
          {text.insert.goToSheet}
        </Button>
      )}
      <Button size="small" disabledFocusable={undo.state.status === "running"} onClick={undo.run}>
        {undo.state.status === "running" ? text.insert.undoing : text.insert.undo}
      </Button>
      {refused?.status === "refused" && <ProblemMessage problem={refused.problem} />}
    </>
  );
}

/** Says that the insertion is done, with the way to it and the way back. Takes the focus. */
export function InsertionDone({ record, onUndone }: InsertionDoneProps) {
  return (
    <Message
      takesFocus
      intent="success"
      title={text.insert.done(record.title)}
      body={text.insert.doneWhere(record.sheetNames)}
      actions={<Buttons record={record} onUndone={onUndone} />}
    />
  );
}
