import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { HostProblem } from "../../excel/port";
import type { ProblemSentence } from "../../text/host-problems";
import { text } from "../../text/en-gb";

const useStyles = makeStyles({
  // Fluent keeps one line by default, which a pane of 320 px would cut off.
  bar: { flexShrink: 0, "& *": { whiteSpace: "normal" } },
  title: { display: "block" },
  box: { flexShrink: 0, outlineStyle: "none" },
});

interface MessageProps extends ProblemSentence {
  readonly intent: MessageBarIntent;
  readonly actions?: ReactNode;
}

/** A message with what happened, what to do and, where there is something to press, the buttons. */
export function Message({ intent, title, body, actions }: MessageProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
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
  /** Where the button that was pressed is on a long page, the message is out of sight without the focus. */
  readonly takesFocus?: boolean;
}

/** The host's refusal as a message, with a button to try again where that can help. */
export function ProblemMessage({ problem, onRetry, takesFocus = false }: ProblemMessageProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [problem, takesFocus]);
  const actions =
    onRetry === undefined ? undefined : (
      <Button size="small" onClick={onRetry}>
        {text.shell.tryAgain}
      </Button>
    );
  return (
    <div ref={box} tabIndex={takesFocus ? -1 : undefined} className={styles.box}>
      <Message intent="error" {...sentenceOf(problem)} actions={actions} />
    </div>
  );
}
