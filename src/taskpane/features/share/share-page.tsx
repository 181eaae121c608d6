import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { EmptyState } from "../../ui/empty-state";
import { LongProgress } from "../../ui/long-progress";
import { Message, ProblemMessage } from "../../ui/message";
import { PageFrame } from "../../ui/page-frame";
import { Section } from "../../ui/section";
import { useAction } from "../../ui/use-action";
import { canInsert } from "../insert/can-insert";
import { FormulaWorkState } from "../inserted/formula-work-state";
import { useFormulaWork } from "../inserted/use-formula-work";
import { useNavigation } from "../navigation/navigation";
import { FindingCard } from "./finding-card";
import type { FindingPlace, SharingFinding, SharingSeverity } from "./sharing-findings";
import { useSharingCheck, type SharingReport } from "./use-sharing-check";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  summary: { ...typographyStyles.body1Strong, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const SEVERITIES: readonly SharingSeverity[] = ["mustNotLeave", "look", "know"];

interface ReportProps {
  readonly report: SharingReport;
  readonly onFreeze: () => void;
}

function Report({ report: { findings, sheets, isPartial }, onFreeze }: ReportProps) {
  const styles = useStyles();
  const { port } = useServices();
  const { goToSection } = useNavigation();
  const goTo = useAction(
    useCallback(({ sheetName, address }: FindingPlace) => port.goTo(sheetName, address ?? undefined), [port]),
  );
  const act = (action: NonNullable<SharingFinding["action"]>) =>
    action === "freeze" ? onFreeze() : goToSection({ name: action });
  // An Excel that cannot freeze is not offered it.
  const offered = (finding: SharingFinding): SharingFinding =>
    finding.action === "freeze" && !canInsert(port) ? { ...finding, action: null } : finding;
  const asksForALook = findings.some(({ severity }) => severity !== "know");
  return (
    <>
      {isPartial && <Message intent="warning" {...text.share.listsMissing} />}
      {asksForALook && <p className={styles.summary}>{text.share.summary(findings.length, sheets)}</p>}
      {!asksForALook && !isPartial && <EmptyState {...text.share.nothing} />}
      {goTo.state.status === "refused" && <ProblemMessage problem={goTo.state.problem} />}
      {SEVERITIES.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity);
        return group.length === 0 ? null : (
          <Section key={severity} title={text.share.groups[severity]}>
            <ul className={styles.list}>
              {group.map((finding) => (
                <FindingCard key={finding.id} finding={offered(finding)} onGoTo={goTo.run} onAct={act} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

function HowToShare() {
  const styles = useStyles();
  return (
    <>
      <Section title={text.share.how.title}>
        <ol className={styles.steps}>
          {text.share.how.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={text.share.limits.title}>
        <p className={styles.words}>{text.share.limits.body}</p>
      </Section>
    </>
  );
}

/** What others would find in the workbook or miss, what to do about it, and how to share it. */
export function SharePage() {
  const { port } = useServices();
  const check = useSharingCheck();
  const work = useFormulaWork(check.run);
  const { state } = check;
  const busy = state.status === "running" || work.state.status === "running";
  const freeze = () => work.run("freeze", null);
  return (
    <PageFrame title={text.share.title} lead={text.share.about}>
      {state.status === "running" && (
        <LongProgress
          label={text.share.checking}
          share={check.share}
          stopLabel={text.share.stop}
          onStop={check.stop}
        />
      )}
      {state.status === "refused" && <ProblemMessage problem={state.problem} />}
      {canInsert(port) && <FormulaWorkState work={work} />}
      {state.status === "done" && <Report report={state.result} onFreeze={freeze} />}
      <div>
        <Button disabledFocusable={busy} onClick={() => check.run()}>
          {text.share.again}
        </Button>
      </div>
      <HowToShare />
    </PageFrame>
  );
}
