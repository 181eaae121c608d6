import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useId } from "react";
import type { Severity } from "../../../core/records/checks/check-rule";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { ProblemMessage } from "../../ui/message";
import { useAction } from "../../ui/use-action";
import { summaryOf, type ListFinding, type ListReport as Report } from "./check-list";
import { FindingCard } from "./finding-card";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1Strong, margin: 0 },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  findings: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
  },
  cautions: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

interface GroupProps {
  readonly severity: Severity;
  readonly findings: readonly ListFinding[];
  readonly onGoTo: (address: string) => void;
}

function Group({ severity, findings, onGoTo }: GroupProps) {
  const styles = useStyles();
  const title = useId();
  if (findings.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 id={title} className={styles.title}>
        {text.listPage.severity[severity]}
      </h3>
      <ul className={styles.findings} aria-labelledby={title}>
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} onGoTo={onGoTo} />
        ))}
      </ul>
    </div>
  );
}

function Cautions({ cautions }: { cautions: readonly string[] }) {
  const styles = useStyles();
  if (cautions.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.title}>{text.listPage.noticed}</h3>
      <ul className={styles.cautions}>
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the checks found, the gravest first, with a way to every row. */
export function ListReport({ report, sheetName }: { report: Report; sheetName: string }) {
  const styles = useStyles();
  const { port } = useServices();
  const goTo = useAction(useCallback((address: string) => port.goTo(sheetName, address), [port, sheetName]));
  const { findings, cautions } = report;
  return (
    <>
      <p className={styles.summary}>{summaryOf(report)}</p>
      {goTo.state.status === "refused" && <ProblemMessage problem={goTo.state.problem} />}
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          onGoTo={goTo.run}
        />
      ))}
      <Cautions cautions={cautions} />
    </>
  );
}
