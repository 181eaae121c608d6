import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { BookQuestionMarkRegular } from "@fluentui/react-icons/svg/book-question-mark";
import { DocumentTableCheckmarkRegular } from "@fluentui/react-icons/svg/document-table-checkmark";
import { DataBarVerticalRegular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { SlideGridRegular } from "@fluentui/react-icons/svg/slide-grid";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import type { ReactElement } from "react";
import { text } from "../../../text/en-gb";
import { useNavigation } from "./navigation";
import { sectionOf, type Section } from "./page";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(56px, 1fr))",
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXXS,
    width: "100%",
    minHeight: "48px",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: "none",
    borderBottom: "3px solid transparent",
    // Forced colours paint transparent borders: only the current page may have a line.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface Entry {
  readonly section: Section;
  readonly label: string;
  readonly icon: ReactElement;
}

const entries: readonly Entry[] = [
  { section: "themes", label: text.shell.pages.themes, icon: <DataBarVerticalRegular fontSize={20} /> },
  { section: "templates", label: text.shell.pages.templates, icon: <SlideGridRegular fontSize={20} /> },
  { section: "my-data", label: text.shell.pages.myData, icon: <TableSimpleRegular fontSize={20} /> },
  {
    section: "inserted",
    label: text.shell.pages.inserted,
    icon: <DocumentTableCheckmarkRegular fontSize={20} />,
  },
  { section: "help", label: text.shell.pages.help, icon: <BookQuestionMarkRegular fontSize={20} /> },
];

/** The five sections of the pane, always in reach. */
export function NavigationBar() {
  const styles = useStyles();
  const { page, goToSection } = useNavigation();
  const current = sectionOf(page);
  return (
    <nav aria-label={text.shell.navigationLabel}>
      <ul className={styles.list}>
        {entries.map(({ section, label, icon }) => (
          <li key={section}>
            <button
              type="button"
              className={mergeClasses(styles.button, section === current && styles.current)}
              aria-current={section === current ? "page" : undefined}
              onClick={() => goToSection({ name: section })}
            >
              {icon}
              <span>{label}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
