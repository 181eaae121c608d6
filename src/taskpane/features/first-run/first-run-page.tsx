import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DataBarVerticalRegular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { ReactElement } from "react";
import type { Area } from "../../../benchmarks/benchmarks";
import { text } from "../../../text/en-gb";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { AuthorityPicker } from "../authority/authority-picker";
import { useChoice } from "../authority/use-choice";
import { useSettings } from "../settings/settings";
import { useNavigation } from "../navigation/navigation";

/** The narrowest pane of Excel: the way on must be in sight without scrolling. */
const NARROW = "@media (max-width: 360px)";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    maxWidth: "520px",
    margin: "0 auto",
    boxSizing: "border-box",
    [NARROW]: { padding: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalM },
  },
  product: { ...typographyStyles.body1Strong, color: tokens.colorBrandForeground1 },
  title: {
    ...typographyStyles.title3,
    margin: `${tokens.spacingVerticalXS} 0`,
    [NARROW]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  lead: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, [NARROW]: small },
  points: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalL,
    [NARROW]: { rowGap: tokens.spacingVerticalS },
  },
  point: { display: "flex", columnGap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  icon: {
    [NARROW]: { display: "none" },
    flexShrink: 0,
    display: "grid",
    placeItems: "center",
    width: "36px",
    height: "36px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorBrandForeground1,
  },
  pointTitle: { ...typographyStyles.body1Strong, display: "block" },
  pointBody: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, [NARROW]: small },
  choose: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    [NARROW]: { padding: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  chooseTitle: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

const icons: readonly ReactElement[] = [
  <DataBarVerticalRegular key="sheets" fontSize={20} />,
  <MathFormulaRegular key="formula" fontSize={20} />,
  <ShieldCheckmarkRegular key="privacy" fontSize={20} />,
];

function Points() {
  const styles = useStyles();
  return (
    <ul className={styles.points}>
      {text.firstRun.points.map(({ title, body }, index) => (
        <li key={title} className={styles.point}>
          <span className={styles.icon} aria-hidden>
            {icons[index]}
          </span>
          <span>
            <span className={styles.pointTitle}>{title}</span>
            <span className={styles.pointBody}>{body}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One screen that says what the add-in does and asks for the authority. */
export function FirstRunPage({ onSkip }: { onSkip: () => void }) {
  const styles = useStyles();
  const { state } = useBenchmarks();
  const { areas, area } = useChoice();
  const { save } = useSettings();
  const { goToSection } = useNavigation();
  const choose = (next: Area) => {
    // Going there, though it is the page behind, puts the focus on its heading.
    goToSection({ name: "themes" });
    void save({ areaCode: next.code });
  };
  const status = state.status === "failed" ? "unavailable" : state.status;
  return (
    <article className={styles.page}>
      <div>
        <span className={styles.product}>{text.shell.product}</span>
        <h1 className={styles.title}>{text.firstRun.title}</h1>
        <p className={styles.lead}>{text.firstRun.lead}</p>
      </div>
      <Points />
      <section className={styles.choose} aria-labelledby="first-run-choose">
        <h2 id="first-run-choose" className={styles.chooseTitle}>
          {text.firstRun.chooseTitle}
        </h2>
        <AuthorityPicker areas={areas} chosen={area} status={status} onChoose={choose} />
        <p className={styles.hint}>{text.firstRun.chooseHint}</p>
        <Button appearance="subtle" onClick={onSkip}>
          {text.firstRun.skip}
        </Button>
      </section>
    </article>
  );
}
