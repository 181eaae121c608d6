import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";
import { text } from "../../text/en-gb";
import { useNavigation } from "../features/navigation/navigation";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    maxWidth: "640px",
    margin: "0 auto",
    boxSizing: "border-box",
    width: "100%",
  },
  top: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: "auto" },
  eyebrow: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3 },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: "anywhere",
    "@media (max-width: 240px)": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  lead: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PageFrameProps {
  readonly title: string;
  /** A few words above the title that say what kind of thing it is. */
  readonly eyebrow?: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** Heading, way back and body of a page; takes the focus when the page changes, so that it is read out. */
export function PageFrame({ title, eyebrow, lead, children }: PageFrameProps) {
  const styles = useStyles();
  const { previous, changes, back } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (changes > 0) heading.current?.focus();
  }, [changes]);
  return (
    <article className={styles.page}>
      <div className={styles.top}>
        {previous !== null && (
          <Button
            className={styles.back}
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            onClick={back}
          >
            {text.shell.back}
          </Button>
        )}
        {eyebrow !== undefined && <span className={styles.eyebrow}>{eyebrow}</span>}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </article>
  );
}
