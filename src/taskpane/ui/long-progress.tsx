import { Button, Field, ProgressBar } from "@fluentui/react-components";

interface LongProgressProps {
  readonly label: string;
  readonly share: number;
  readonly stopLabel: string;
  readonly onStop: () => void;
}

/** A bar that shows how far work is, with a way to stop it. */
export function LongProgress({ label, share, stopLabel, onStop }: LongProgressProps) {
  return (
    <div>
      <Field validationMessage={label} validationState="none">
        <ProgressBar aria-label={label} value={share} />
      </Field>
      <Button size="small" onClick={onStop}>
        {stopLabel}
      </Button>
    </div>
  );
}
