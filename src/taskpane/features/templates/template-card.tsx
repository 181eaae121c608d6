import { makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { Template } from "../../../templates/template";
import { text } from "../../../text/en-gb";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { inputsFor } from "../insert/template-inputs";
import { useNavigation } from "../navigation/navigation";
import { MiniatureView } from "../preview/miniature-view";
import { useMiniature } from "../preview/use-miniature";
import { useSettings } from "../settings/settings";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { border: `1px solid ${tokens.colorNeutralStroke1Hover}`, boxShadow: tokens.shadow4 },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  picture: {
    height: "224px",
    overflow: "hidden",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  none: { display: "grid", placeItems: "center", height: "100%", padding: tokens.spacingHorizontalL },
  noneWords: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, textAlign: "center" },
  words: { padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground2 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: {
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":focus": { outlineStyle: "none" },
    // The whole card is the target of the press.
    "::after": { content: "''", position: "absolute", inset: 0 },
  },
});

/** As much as a card has room for. */
const CARD_SIZE = { rows: 3, columns: 4 };

function Picture({ template }: { template: Template }) {
  const styles = useStyles();
  const { state: figures } = useBenchmarks();
  const { settings } = useSettings();
  const { area, year } = useChoice();
  const benchmarks = figures.status === "ready" ? figures.benchmarks : null;
  const build = useMemo(() => {
    if (benchmarks === null || area === null || year === null) return null;
    return () => template.build(inputsFor(area, year, settings), benchmarks, []);
  }, [template, benchmarks, area, year, settings]);
  const state = useMiniature(build, CARD_SIZE);
  if (state.status === "ready") return <MiniatureView miniature={state.miniature} isSmall />;
  const reason = state.status === "none" ? text.templates.cannotPreview(state.reason) : null;
  const missing = figures.status === "failed" ? text.insert.needFigures.title : text.templates.noPreview;
  const isMissing = figures.status === "failed" || (figures.status === "ready" && area === null);
  return (
    <div className={styles.none}>
      {reason !== null || isMissing ? (
        <span className={styles.noneWords}>{reason ?? missing}</span>
      ) : (
        <Spinner size="tiny" aria-label={text.templates.drawing} />
      )}
    </div>
  );
}

/** A template with a true picture of what it would insert for the chosen authority. */
export function TemplateCard({ template }: { template: Template }) {
  const styles = useStyles();
  const { go } = useNavigation();
  const about = useId();
  return (
    <li className={styles.card}>
      <div className={styles.picture}>
        <Picture template={template} />
      </div>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <button
            type="button"
            className={styles.button}
            aria-describedby={about}
            onClick={() => go({ name: "insert", template: template.id })}
          >
            {template.title}
          </button>
        </h2>
        <p id={about} className={styles.about}>
          {template.about}
        </p>
      </div>
    </li>
  );
}
