import { Field, ProgressBar } from "@fluentui/react-components";

/** A bar that says that work goes on; shown only for work that takes longer than half a second. */
export function Progress({ label }: { label: string }) {
  return (
    <Field validationMessage={label} validationState="none">
      <ProgressBar aria-label={label} />
    </Field>
  );
}
