import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  type ButtonProps,
} from "@fluentui/react-components";
import { text } from "../../text/en-gb";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 32px)", maxWidth: "440px" },
});

interface ConfirmButtonProps {
  readonly label: string;
  /** What a screen reader says of the button, where the label alone does not tell which thing it is about. */
  readonly name?: string;
  readonly appearance?: ButtonProps["appearance"];
  readonly question: string;
  readonly body: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** A button that says what it will do and asks before it does it. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, name, appearance, question, body, confirm, onConfirm } = props;
  const styles = useStyles();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" appearance={appearance ?? "secondary"} aria-label={name}>
          {label}
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{question}</DialogTitle>
          <DialogContent>{body}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onConfirm}>
                {confirm}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{text.shell.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
