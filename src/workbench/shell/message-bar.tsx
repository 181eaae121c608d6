import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";

export interface Message {
  readonly kind: "error" | "note";
  readonly text: string;
}

/** One sentence across the page: what went wrong, or what a cell's error means. */
export const MessageBar = ({ message, onDismiss }: { message: Message | null; onDismiss: () => void }) => (
  <div className="message-place" role="status" aria-live="polite">
    {message && (
      <div className={`message message-${message.kind}`}>
        {message.kind === "error" ? (
          <ErrorCircle20Filled aria-hidden="true" />
        ) : (
          <Info20Filled aria-hidden="true" />
        )}
        <span>{message.text}</span>
        <button type="button" className="plain" aria-label="Dismiss" onClick={onDismiss}>
          <Dismiss16Regular aria-hidden="true" />
        </button>
      </div>
    )}
  </div>
);
