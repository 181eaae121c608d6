import { Button, makeStyles, tokens, typographyStyles, useAnnounce } from "@fluentui/react-components";
import { text } from "../../text/en-gb";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  body: { ...typographyStyles.body1, margin: 0 },
  reference: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    userSelect: "all",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is shown when the add-in itself made a mistake. */
export function FailurePage({ reference, onRestart }: { reference: string; onRestart: () => void }) {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const copy = () =>
    void navigator.clipboard
      ?.writeText(reference)
      .then(() => announce(text.shell.failure.copied, { polite: true }));
  return (
    <main className={styles.page} role="main">
      <h1 className={styles.title}>{text.shell.failure.title}</h1>
      <p className={styles.body}>{text.shell.failure.body}</p>
      <p className={styles.body}>
        {text.shell.failure.reference} <code className={styles.reference}>{reference}</code>
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRestart}>
          {text.shell.failure.restart}
        </Button>
        <Button onClick={copy}>{text.shell.failure.copy}</Button>
      </div>
    </main>
  );
}
