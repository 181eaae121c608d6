import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode, type Ref } from "react";
import type { HostProblem } from "../../excel/port";
import type { ProblemSentence } from "../../text/host-problems";
import { text } from "../../text/en-gb";
import { focusRing } from "./focus-ring";

const useStyles = makeStyles({
  // Fluent keeps one line by default, which a pane of 320 px would cut off.
  bar: { flexShrink: 0, "& *": { whiteSpace: "normal" }, ...focusRing },
  title: { display: "block" },
});

interface MessageProps extends ProblemSentence {
  readonly intent: MessageBarIntent;
  readonly actions?: ReactNode;
  /** Where the button that was pressed is on a long page, the message is out of sight without the focus. */
  readonly takesFocus?: boolean;
}

/** A message with what happened, what to do and, where there is something to press, the buttons. */
export function Message({ intent, title, body, actions, takesFocus = false }: MessageProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) bar.current?.focus();
  }, [takesFocus]);
  return (
    <MessageBar
      // Fluent's types name no element.
      ref={bar as Ref<never>}
      tabIndex={takesFocus ? -1 : undefined}
      intent={intent}
      layout="multiline"
      className={styles.bar}
    >
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {body}
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}

/** What the host refused, in words. */
export const sentenceOf = (problem: HostProblem): ProblemSentence =>
  text.hostProblems[problem.code](problem.seen);

interface ProblemMessageProps {
  readonly problem: HostProblem;
  readonly onRetry?: () => void;
  readonly takesFocus?: boolean;
}

/** The host's refusal as a message, with a button to try again where that can help. */
export function ProblemMessage({ problem, onRetry, takesFocus = false }: ProblemMessageProps) {
  const actions =
    onRetry === undefined ? undefined : (
      <Button size="small" onClick={onRetry}>
        {text.shell.tryAgain}
      </Button>
    );
  // Who has stopped the work knows that nothing went wrong.
  const intent = problem.code === "stopped" ? "info" : "error";
  return <Message intent={intent} {...sentenceOf(problem)} actions={actions} takesFocus={takesFocus} />;
}
