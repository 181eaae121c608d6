import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Indicator } from "../../../indicators/indicator";
import { text } from "../../../text/en-gb";
import { CardList, LinkCard } from "../../ui/link-card";
import { useHeadlineCaption, useHeadlines, type Headline } from "../figures/use-headlines";
import { useChoice } from "../authority/use-choice";
import { useNavigation } from "../navigation/navigation";

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  value: {
    ...typographyStyles.body1Strong,
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
  },
  england: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

function Value({ headline: { value, england, year } }: { headline: Headline }) {
  const styles = useStyles();
  const { year: chosen } = useChoice();
  return (
    <span className={styles.value}>
      {value}
      {england !== null && (
        <span className={styles.england}>{text.catalogue.beside(text.catalogue.england, england)}</span>
      )}
      {year !== chosen && <span className={styles.england}>{text.catalogue.olderYear(year)}</span>}
    </span>
  );
}

/** Indicators as rows that lead to their pages, each with the authority's figure beside England's. */
export function IndicatorList({ label, indicators }: { label: string; indicators: readonly Indicator[] }) {
  const styles = useStyles();
  const { go } = useNavigation();
  const headlineOf = useHeadlines();
  const caption = useHeadlineCaption();
  return (
    <>
      {caption !== null && <p className={styles.caption}>{caption}</p>}
      <CardList label={label}>
        {indicators.map((indicator) => {
          const headline = headlineOf(indicator.code);
          return (
            <LinkCard
              key={indicator.code}
              title={indicator.shortTitle}
              detail={text.catalogue.codeAndUnit(indicator.code, indicator.unit)}
              value={headline === null ? undefined : <Value headline={headline} />}
              onClick={() => go({ name: "indicator", code: indicator.code })}
            />
          );
        })}
      </CardList>
    </>
  );
}
