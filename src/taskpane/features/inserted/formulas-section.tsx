import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FrozenCount } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { Message } from "../../ui/message";
import { Section } from "../../ui/section";
import { canInsert } from "../insert/can-insert";
import { useNavigation } from "../navigation/navigation";
import type { FormulaWork } from "./use-formula-work";

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  count: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FormulasSectionProps {
  readonly frozen: FrozenCount;
  readonly work: FormulaWork;
}

/** When and why one freezes, and the buttons for the whole workbook. */
export function FormulasSection({ frozen, work }: FormulasSectionProps) {
  const styles = useStyles();
  const { port } = useServices();
  const { go } = useNavigation();
  if (!canInsert(port)) return <Message intent="info" {...text.formulaWork.unsupported} />;
  const busy = work.state.status === "running";
  return (
    <>
      <Section title={text.formulaWork.title}>
        <p className={styles.words}>{text.formulaWork.why}</p>
        <p className={styles.count}>{text.formulaWork.frozen(frozen.total)}</p>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => work.run("freeze", null)}>
            {text.formulaWork.freezeAll}
          </Button>
          <Button onClick={() => go({ name: "share" })}>{text.share.open}</Button>
          {frozen.total > 0 && (
            <Button disabledFocusable={busy} onClick={() => work.run("unfreeze", null)}>
              {text.formulaWork.unfreezeAll}
            </Button>
          )}
        </div>
      </Section>
      <Section title={text.formulaWork.repairTitle}>
        <p className={styles.words}>{text.formulaWork.repairWhy}</p>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => work.run("repair", null)}>
            {text.formulaWork.repair}
          </Button>
        </div>
      </Section>
    </>
  );
}
