import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

/** 320 px at 200 % zoom: the words come first, one thing beneath the other. */
const NARROW = "@media (max-width: 240px)";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
  },
  item: { ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  card: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    boxSizing: "border-box",
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    [NARROW]: { flexWrap: "wrap" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusLarge,
    },
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    [NARROW]: { flexBasis: "100%" },
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
  },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3, [NARROW]: { display: "none" } },
  mark: { flexShrink: 0, [NARROW]: { display: "none" } },
});

/** Rows that each lead to another page, framed as one list. */
export function CardList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={useStyles().list} aria-label={label}>
      {children}
    </ul>
  );
}

interface LinkCardProps {
  readonly title: string;
  readonly detail?: string;
  /** Drawn before the words. */
  readonly mark?: ReactNode;
  /** Drawn after the words. */
  readonly value?: ReactNode;
  readonly onClick: () => void;
}

/** One row of a `CardList`. */
export function LinkCard({ title, detail, mark, value, onClick }: LinkCardProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button type="button" className={styles.card} onClick={onClick}>
        {mark !== undefined && <span className={styles.mark}>{mark}</span>}
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {detail !== undefined && <span className={styles.detail}>{detail}</span>}
        </span>
        {value}
        <ChevronRightRegular className={mergeClasses(styles.arrow)} fontSize={16} aria-hidden />
      </button>
    </li>
  );
}
