import { Button, CounterBadge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { text } from "../../../text/en-gb";
import type { ListFinding } from "./check-list";

/** Rows shown at first, and again for each press. */
const ROWS_AT_ONCE = 50;

const useStyles = makeStyles({
  item: { ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  head: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "44px",
    padding: tokens.spacingHorizontalM,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  arrow: { flexShrink: 0, marginTop: "2px" },
  words: { flexGrow: 1, minWidth: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  effect: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  count: { flexShrink: 0, marginTop: "2px" },
  body: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
    "@media (max-width: 240px)": { paddingLeft: tokens.spacingHorizontalM },
  },
  line: { ...typographyStyles.body1, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  rows: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  row: { minWidth: "44px", fontVariantNumeric: "tabular-nums" },
});

interface FindingProps {
  readonly finding: ListFinding;
  readonly onGoTo: (address: string) => void;
}

/** The rows of a finding, each a way to its cell; more of them on request. */
function Rows({ finding, onGoTo }: FindingProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const left = finding.rows.length - shown;
  const { listPage } = text;
  return (
    <>
      <p className={styles.small}>{listPage.rowsOnSheet}</p>
      <ul className={styles.rows} aria-label={listPage.rowsOnSheet}>
        {finding.rows.slice(0, shown).map((row) => (
          <li key={row}>
            <Button
              className={styles.row}
              size="small"
              aria-label={listPage.goToRow(row, finding.title)}
              onClick={() => onGoTo(finding.cellOf(row))}
            >
              {listPage.row(row)}
            </Button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
            {listPage.moreRows(Math.min(left, ROWS_AT_ONCE))}
          </Button>
        </div>
      )}
    </>
  );
}

/** One problem of the list with its count and effect; opened, what to do and the rows it is in. */
export function FindingCard({ finding, onGoTo }: FindingProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const { changes, censusRules, rows } = finding;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? (
          <ChevronDownRegular className={styles.arrow} fontSize={16} aria-hidden />
        ) : (
          <ChevronRightRegular className={styles.arrow} fontSize={16} aria-hidden />
        )}
        <span className={styles.words}>
          <span className={styles.title}>{finding.title}</span>
          <span className={styles.effect}>{`${text.listPage.rows(rows.length)}. ${finding.effect}`}</span>
        </span>
        <CounterBadge
          className={styles.count}
          appearance="filled"
          color="informative"
          count={rows.length}
          overflowCount={9999}
          aria-hidden
        />
      </button>
      {isOpen && (
        <div id={body} className={styles.body}>
          <p className={styles.line}>{text.listPage.whatToDo(finding.remedy)}</p>
          {changes.length > 0 && <p className={styles.small}>{text.listPage.changes(changes.join(", "))}</p>}
          {censusRules.length > 0 && (
            <p className={styles.small}>{text.listPage.censusRule(censusRules.join(", "))}</p>
          )}
          <Rows finding={finding} onGoTo={onGoTo} />
        </div>
      )}
    </li>
  );
}
