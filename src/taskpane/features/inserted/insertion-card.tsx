import { Badge, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { InsertionRecord } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { cardStyle } from "../../ui/card-style";
import { ConfirmButton } from "../../ui/confirm-button";
import { canInsert } from "../insert/can-insert";
import { RefreshButton, useIsOutOfDate } from "./refresh-button";
import type { FormulaWork } from "./use-formula-work";
import type { Refresh } from "./use-refresh";

const useStyles = makeStyles({
  card: cardStyle,
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  small: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface InsertionCardProps {
  readonly record: InsertionRecord;
  readonly onGoTo: (sheet: string) => void;
  readonly onRemove: () => void;
  /** How many of its formulas are frozen. */
  readonly frozen: number;
  readonly work: FormulaWork;
  readonly refresh: Refresh;
}

function FreezeButton({ record, frozen, work }: Pick<InsertionCardProps, "record" | "frozen" | "work">) {
  const { port } = useServices();
  if (!canInsert(port)) return null;
  const kind = frozen > 0 ? "unfreeze" : "freeze";
  const { freezeNamed, unfreezeNamed } = text.formulaWork;
  return (
    <Button
      size="small"
      disabledFocusable={work.state.status === "running"}
      aria-label={kind === "freeze" ? freezeNamed(record.title) : unfreezeNamed(record.title)}
      onClick={() => work.run(kind, record.id)}
    >
      {text.formulaWork[kind]}
    </Button>
  );
}

/** One insertion: what and where, the way to it, and how to refresh, freeze or remove it. */
export function InsertionCard({ record, onGoTo, onRemove, frozen, work, refresh }: InsertionCardProps) {
  const styles = useStyles();
  const isOutOfDate = useIsOutOfDate(record);
  const sheet = record.sheetNames[0];
  return (
    <li className={styles.card}>
      <h2 className={styles.title}>{record.title}</h2>
      <p className={styles.small}>
        {text.inserted.where(text.inserted.kinds[record.kind], record.sheetNames)}
      </p>
      {frozen > 0 && <Badge appearance="tint">{text.formulaWork.isFrozen}</Badge>}
      {record.holdsRecords && <p className={styles.small}>{text.refresh.holdsRecords}</p>}
      {isOutOfDate && <p className={styles.small}>{text.refresh.newer}</p>}
      <div className={styles.buttons}>
        {sheet !== undefined && (
          <Button
            size="small"
            aria-label={text.inserted.goToNamed(record.title)}
            onClick={() => onGoTo(sheet)}
          >
            {text.inserted.goTo}
          </Button>
        )}
        {sheet !== undefined && <FreezeButton record={record} frozen={frozen} work={work} />}
        {sheet !== undefined && <RefreshButton record={record} refresh={refresh} />}
        <ConfirmButton
          label={text.inserted.remove}
          name={text.inserted.removeNamed(record.title)}
          appearance="subtle"
          question={text.inserted.removeTitle(record.title)}
          body={record.kind === "sheets" ? text.inserted.removeBodySheets : text.inserted.removeBodyCells}
          confirm={text.inserted.removeConfirm}
          onConfirm={onRemove}
        />
      </div>
    </li>
  );
}
