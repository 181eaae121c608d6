import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { InsertionRecord, LongWork } from "../../../excel/port";
import type { SheetPlan } from "../../../templates/plan";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { LongProgress } from "../../ui/long-progress";
import { ProblemMessage } from "../../ui/message";
import { Section } from "../../ui/section";
import { useLongAction } from "../../ui/use-long-action";
import type { ListInWorkbook } from "../my-data/list-guess";
import { useNavigation } from "../navigation/navigation";
import { InsertionDone } from "./insertion-done";
import { ListsUsed } from "./lists-used";
import { LargePreview } from "./large-preview";

const useStyles = makeStyles({
  facts: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface InsertPreviewProps {
  readonly plan: SheetPlan;
  readonly forWhom: string;
  readonly lists: readonly ListInWorkbook[];
}

function Contents({ plan, forWhom, lists }: InsertPreviewProps) {
  const styles = useStyles();
  const charts = plan.sheets.reduce((count, sheet) => count + sheet.charts.length, 0);
  return (
    <>
      <Section title={text.templates.previewTitle}>
        <LargePreview plan={plan} />
      </Section>
      <Section title={text.insert.whatTitle}>
        <ul className={styles.facts}>
          <li>{text.insert.sheets(plan.sheets.map((sheet) => sheet.name))}</li>
          {charts > 0 && <li>{text.insert.charts(charts)}</li>}
          <li>{forWhom}</li>
        </ul>
      </Section>
      <ListsUsed lists={lists} />
    </>
  );
}

function InsertButtons({ run, isRunning }: { run: () => void; isRunning: boolean }) {
  const styles = useStyles();
  const { back } = useNavigation();
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={isRunning} onClick={run}>
        {text.insert.button}
      </Button>
      <Button disabled={isRunning} onClick={back}>
        {text.insert.cancel}
      </Button>
    </div>
  );
}

/** What will be inserted and from which lists; the button that does it; what came of it. */
export function InsertPreview(props: InsertPreviewProps) {
  const styles = useStyles();
  const { port } = useServices();
  const { plan } = props;
  const { state, share, run, reset, stop } = useLongAction(
    useCallback((work: LongWork): Promise<InsertionRecord> => port.insertSheets(plan, work), [port, plan]),
  );
  return (
    <>
      {state.status === "done" && <InsertionDone record={state.result} onUndone={reset} />}
      {state.status === "refused" && <ProblemMessage takesFocus problem={state.problem} onRetry={run} />}
      {state.status !== "done" && <Contents {...props} />}
      {state.status === "running" && state.slow && (
        <LongProgress
          label={text.insert.inserting}
          share={share}
          stopLabel={text.insert.stop}
          onStop={stop}
        />
      )}
      {state.status !== "done" && (
        <>
          <InsertButtons run={run} isRunning={state.status === "running"} />
          <p className={styles.note}>{text.insert.nothingTouched}</p>
        </>
      )}
    </>
  );
}
