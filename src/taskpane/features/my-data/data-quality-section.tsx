import {
  Button,
  Field,
  Input,
  makeStyles,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { dayNumber } from "../../../core/calendar/excel-dates";
import { isCellError } from "../../../core/cells/cell-error";
import { text } from "../../../text/en-gb";
import { Message, ProblemMessage } from "../../ui/message";
import { Section } from "../../ui/section";
import type { ListInWorkbook } from "./list-guess";
import { ListReport } from "./list-report";
import { useListCheck, type ListCheck, type CheckProgress } from "./use-list-check";

const useStyles = makeStyles({
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalM },
  field: { flexGrow: 1, flexBasis: "160px", minWidth: 0 },
  input: { minWidth: 0 },
  progress: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1, minWidth: 0 },
});

const PARTS = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day of a date field; null while it is empty or half typed. */
const dayOf = (value: string): number | null => {
  const [, year, month, day] = PARTS.exec(value) ?? [];
  return year === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
};

const today = (): string => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

function Working({ progress, onCancel }: { progress: CheckProgress; onCancel: () => void }) {
  const styles = useStyles();
  const { step, done, total } = progress;
  const { starting } = text.listPage;
  const label = step === "reading" && done === 0 ? starting : text.listPage[step](done, total);
  return (
    <div className={styles.progress}>
      <Field className={styles.bar} validationMessage={label} validationState="none">
        <ProgressBar aria-label={starting} value={total === 0 ? 0 : done / total} />
      </Field>
      <Button onClick={onCancel}>{text.listPage.cancel}</Button>
    </div>
  );
}

/** What came of the last check; a report stays in sight when a later check did not come to its end. */
function Outcome({ check, sheetName }: { check: ListCheck; sheetName: string }) {
  const { problem, report } = check;
  const { stopped, unreadable } = text.listPage;
  return (
    <>
      {problem?.code === "stopped" && <Message intent="info" {...stopped} />}
      {problem !== null && problem.code !== "stopped" && <ProblemMessage problem={problem} />}
      {isCellError(report) && <Message intent="warning" {...unreadable} body={`${report.message}.`} />}
      {report !== null && !isCellError(report) && <ListReport report={report} sheetName={sheetName} />}
    </>
  );
}

/** Checks every row of the list on request, beside the workbook's other lists, and shows what was found. */
export function DataQualitySection({
  list,
  lists,
}: {
  list: ListInWorkbook;
  lists: readonly ListInWorkbook[];
}) {
  const styles = useStyles();
  const check = useListCheck(list, lists);
  const [extracted, setExtracted] = useState(today);
  const asAt = dayOf(extracted);
  const { listPage } = text;
  return (
    <Section title={listPage.checkTitle}>
      <p className={styles.about}>{listPage.checkAbout}</p>
      <div className={styles.form}>
        <Field className={styles.field} label={listPage.extracted} hint={listPage.extractedHint}>
          <Input
            className={styles.input}
            type="date"
            value={extracted}
            onChange={(_event, { value }) => setExtracted(value)}
          />
        </Field>
      </div>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={asAt === null || check.progress !== null}
          onClick={() => asAt !== null && check.run(asAt)}
        >
          {check.report === null ? listPage.check : listPage.checkAgain}
        </Button>
      </div>
      {check.progress !== null && <Working progress={check.progress} onCancel={check.cancel} />}
      <Outcome check={check} sheetName={list.sheetName} />
    </Section>
  );
}
