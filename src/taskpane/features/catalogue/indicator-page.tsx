import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Indicator } from "../../../indicators/indicator";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { EmptyState } from "../../ui/empty-state";
import { Facts, type Fact } from "../../ui/facts";
import { PageFrame } from "../../ui/page-frame";
import { Section } from "../../ui/section";
import { FiguresSection } from "../figures/figures-section";
import { TrendSection } from "../figures/trend-section";
import { PolarityChoice } from "../settings/polarity-choice";
import { LocalValueSection } from "../local-value/local-value-section";
import { useNavigation } from "../navigation/navigation";
import { InsertRow } from "../insert/insert-row";

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  cautions: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const words = text.indicatorPage;

const countingFacts = (indicator: Indicator): readonly Fact[] => {
  const rule = indicator.fromRecords[0];
  return [
    { name: words.numerator, words: indicator.numerator },
    { name: words.denominator, words: indicator.denominator },
    { name: words.measured, words: words.measuredWords[indicator.measured] },
    ...(rule === undefined
      ? []
      : [
          { name: words.counts, words: rule.counts },
          { name: words.follows, words: rule.follows },
        ]),
  ];
};

function Definition({ indicator }: { indicator: Indicator }) {
  const styles = useStyles();
  const { source } = indicator;
  return (
    <>
      <PolarityChoice indicator={indicator} />
      <Section title={words.definition}>
        <p className={styles.paragraph}>{indicator.definition}</p>
      </Section>
      <Section title={words.howCounted}>
        <Facts facts={countingFacts(indicator)} />
      </Section>
      {indicator.cautions.length > 0 && (
        <Section title={words.cautions}>
          <ul className={styles.cautions}>
            {indicator.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.source}>
        <p className={styles.paragraph}>
          {source === null ? words.noSource : words.sourceLine(source.title, source.publisher)}
        </p>
      </Section>
    </>
  );
}

/** The way to the figures of every area. */
function AllAreas({ code }: { code: string }) {
  const { go } = useNavigation();
  return (
    <div>
      <Button onClick={() => go({ name: "benchmarks", code })}>{text.benchmarkBrowser.seeAll}</Button>
    </div>
  );
}

/** One indicator: its figures, its trend, what it means and how it is counted. */
export function IndicatorPage({ code }: { code: string }) {
  const { indicators } = useServices();
  const indicator = indicators.find((one) => one.code === code);
  if (indicator === undefined)
    return (
      <PageFrame title={code}>
        <EmptyState {...words.unknown} />
      </PageFrame>
    );
  return (
    <PageFrame
      eyebrow={words.eyebrow(indicator.code, text.catalogue.theme(indicator.theme))}
      title={indicator.title}
      lead={indicator.question}
    >
      <FiguresSection code={code} />
      <LocalValueSection indicator={indicator} />
      <InsertRow indicator={indicator} />
      <AllAreas code={code} />
      <TrendSection code={code} title={indicator.shortTitle} />
      <Definition indicator={indicator} />
    </PageFrame>
  );
}
