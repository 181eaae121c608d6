import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ThemeNumber } from "../../../indicators/indicator";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { EmptyState } from "../../ui/empty-state";
import { PageFrame } from "../../ui/page-frame";
import { Section } from "../../ui/section";
import { useNavigation } from "../navigation/navigation";
import { IndicatorList } from "./indicator-list";

const useStyles = makeStyles({
  insert: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

function InsertTheme({ template }: { template: string }) {
  const styles = useStyles();
  const { go } = useNavigation();
  return (
    <div className={styles.insert}>
      <p className={styles.about}>{text.catalogue.insertThemeAbout}</p>
      <Button
        appearance="primary"
        icon={<TableAddRegular />}
        onClick={() => go({ name: "insert", template })}
      >
        {text.catalogue.insertTheme}
      </Button>
    </div>
  );
}

/** One theme: what it is about, its sheet to insert, its indicators. */
export function ThemePage({ theme: number }: { theme: ThemeNumber }) {
  const styles = useStyles();
  const { themes, indicators, templates } = useServices();
  const theme = themes.find((one) => one.number === number);
  const own = indicators.filter((indicator) => indicator.theme === number);
  const template = templates.find((one) => one.theme === number);
  return (
    <PageFrame
      eyebrow={text.catalogue.theme(number)}
      title={theme?.title ?? text.catalogue.theme(number)}
      lead={theme?.about ?? ""}
    >
      {template !== undefined && <InsertTheme template={template.id} />}
      <Section title={text.catalogue.indicatorsTitle}>
        {own.length === 0 ? (
          <EmptyState {...text.catalogue.noIndicators} />
        ) : (
          <IndicatorList label={text.catalogue.indicatorsTitle} indicators={own} />
        )}
        <p className={styles.note}>{text.catalogue.codesAreOurs}</p>
      </Section>
    </PageFrame>
  );
}
