import { Button, makeStyles, tokens, typographyStyles, useAnnounce } from "@fluentui/react-components";
import type { Indicator } from "../../../indicators/indicator";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { Section } from "../../ui/section";
import { useNavigation } from "../navigation/navigation";
import { usePolarity } from "./use-polarity";

const useStyles = makeStyles({
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function Override({ indicator }: { indicator: Indicator }) {
  const styles = useStyles();
  const { go } = useNavigation();
  const { announce } = useAnnounce();
  const { betterOf, choose } = usePolarity();
  const { code, shortTitle, better } = indicator;
  const reset = () => {
    choose(code, null);
    announce(text.settings.polarityReset(shortTitle), { polite: true });
  };
  const words = text.indicatorPage.polarities;
  return (
    <li className={styles.item}>
      <span className={styles.title}>{text.settings.polarityOf(code, shortTitle)}</span>
      <span>{text.settings.polarityChange(words[betterOf(indicator)], words[better])}</span>
      <span className={styles.buttons}>
        <Button size="small" aria-label={text.settings.resetOne(shortTitle)} onClick={reset}>
          {text.settings.reset}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.settings.openIndicator(shortTitle)}
          onClick={() => go({ name: "indicator", code })}
        >
          {text.settings.open}
        </Button>
      </span>
    </li>
  );
}

/** The indicators whose polarity was set in this workbook, each with the way back. */
export function PolaritySection() {
  const styles = useStyles();
  const { indicators } = useServices();
  const { isLocal } = usePolarity();
  const changed = indicators.filter(({ code }) => isLocal(code));
  return (
    <Section title={text.settings.polarityTitle}>
      <p className={styles.about}>
        {changed.length === 0 ? text.settings.polarityNone : text.settings.polarityAbout}
      </p>
      {changed.length > 0 && (
        <ul className={styles.list}>
          {changed.map((indicator) => (
            <Override key={indicator.code} indicator={indicator} />
          ))}
        </ul>
      )}
    </Section>
  );
}
