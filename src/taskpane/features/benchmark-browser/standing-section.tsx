import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { Area } from "../../../benchmarks/benchmarks";
import type { Indicator } from "../../../indicators/indicator";
import { text } from "../../../text/en-gb";
import { Section } from "../../ui/section";
import { formatFigure } from "../figures/format-figure";
import { usePolarity } from "../settings/use-polarity";
import { standingOf, type AreaFigures } from "./area-figures";

const useStyles = makeStyles({ words: { ...typographyStyles.body1, margin: 0 } });

interface StandingSectionProps {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly figures: AreaFigures;
}

/** Rank and quartile of the chosen authority with its interval, or why there is none. */
export function StandingSection({ indicator, area, figures }: StandingSectionProps) {
  const styles = useStyles();
  const { betterOf, isLocal } = usePolarity();
  const { rows, unit, decimals } = figures;
  const standing = standingOf(rows, area, betterOf(indicator));
  const words = text.benchmarkBrowser;
  const show = (value: number) => formatFigure({ value, shorthand: null }, unit, decimals);
  return (
    <Section title={words.standingTitle}>
      {"not" in standing ? (
        <p className={styles.words}>{words.noStanding[standing.not]}</p>
      ) : (
        <>
          <p className={styles.words}>
            {words.standing(
              area.name,
              standing.rank,
              standing.of,
              standing.quartile,
              text.indicatorPage.polarities[standing.better],
            )}
          </p>
          <p className={styles.words}>
            {words.standingInterval(show(standing.interval.lower), show(standing.interval.upper))}
          </p>
        </>
      )}
      {isLocal(indicator.code) && <p className={styles.words}>{text.indicatorPage.polarityLocal}</p>}
    </Section>
  );
}
