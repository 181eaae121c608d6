import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Indicator } from "../../../indicators/indicator";
import { CardList, LinkCard } from "../../ui/link-card";
import { useNavigation } from "../navigation/navigation";
import { useHeadlines } from "../figures/use-headlines";

const useStyles = makeStyles({
  value: {
    ...typographyStyles.body1Strong,
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
  },
  area: { ...typographyStyles.caption2, display: "block", color: tokens.colorNeutralForeground3 },
});

/** Indicators as rows that lead to their pages, each with the latest figure of the authority or England. */
export function IndicatorList({ label, indicators }: { label: string; indicators: readonly Indicator[] }) {
  const styles = useStyles();
  const { go } = useNavigation();
  const headlineOf = useHeadlines();
  return (
    <CardList label={label}>
      {indicators.map((indicator) => {
        const headline = headlineOf(indicator.code);
        return (
          <LinkCard
            key={indicator.code}
            title={indicator.shortTitle}
            detail={indicator.code}
            value={
              headline === null ? undefined : (
                <span className={styles.value}>
                  {headline.value}
                  <span className={styles.area}>{headline.detail}</span>
                </span>
              )
            }
            onClick={() => go({ name: "indicator", code: indicator.code })}
          />
        );
      })}
    </CardList>
  );
}
