import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Benchmarks } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import type { Indicator } from "../../../indicators/indicator";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { Message } from "../../ui/message";
import { PageFrame } from "../../ui/page-frame";
import { Progress } from "../../ui/progress";
import { Section } from "../../ui/section";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { FiguresSection } from "../figures/figures-section";
import { yearToShow } from "../figures/latest-figures";
import { TrendSection } from "../figures/trend-section";
import { InsertRow } from "../insert/insert-row";
import { areaFigures } from "./area-figures";
import { AreaTable } from "./area-table";
import { SourceSection } from "./source-section";
import { StandingSection } from "./standing-section";
import { UseSection } from "./use-section";

const useStyles = makeStyles({ box: { minWidth: 0 } });

const words = text.benchmarkBrowser;

/** All there is of one indicator: comparators, standing, years, every area, source, ways into the workbook. */
function Published({ indicator, benchmarks }: { indicator: Indicator; benchmarks: Benchmarks }) {
  const { area, year: asked } = useChoice();
  const { code, shortTitle } = indicator;
  const shown = useMemo(() => {
    const years = benchmarks.years(code);
    if (isCellError(years)) return null;
    const year = yearToShow(years, asked);
    const figures = areaFigures(benchmarks, code, year);
    return figures === null ? null : { year, figures };
  }, [benchmarks, code, asked]);
  if (shown === null) return null;
  const { year, figures } = shown;
  return (
    <>
      <FiguresSection code={code} />
      {area !== null && <StandingSection indicator={indicator} area={area} figures={figures} />}
      {area !== null && <UseSection code={code} area={area} year={year} />}
      {area !== null && <InsertRow indicator={indicator} />}
      <TrendSection code={code} title={shortTitle} />
      <Section title={words.allAreas(year)}>
        {figures.rows.length === 0 ? (
          <Message intent="info" {...words.noAreas} />
        ) : (
          <AreaTable figures={figures} own={area?.code ?? null} caption={words.allAreas(year)} />
        )}
      </Section>
      <SourceSection benchmarks={benchmarks} code={code} year={year} />
    </>
  );
}

function Browser({ benchmarks, first }: { benchmarks: Benchmarks; first: string | undefined }) {
  const styles = useStyles();
  const { indicators } = useServices();
  const [chosen, setChosen] = useState(first);
  const published = useMemo(
    () => indicators.filter((one) => !isCellError(benchmarks.indicator(one.code))),
    [indicators, benchmarks],
  );
  const shown = published.find((one) => one.code === chosen) ?? published[0];
  if (shown === undefined) return <Message intent="warning" {...words.nothing} />;
  return (
    <>
      <Field label={words.indicator}>
        <Select
          className={styles.box}
          select={{ className: styles.box }}
          value={shown.code}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {published.map((one) => (
            <option key={one.code} value={one.code}>
              {text.settings.polarityOf(one.code, one.shortTitle)}
            </option>
          ))}
        </Select>
      </Field>
      <Published key={shown.code} indicator={shown} benchmarks={benchmarks} />
    </>
  );
}

/** The published figures of every area, one indicator at a time. */
export function BenchmarksPage({ code }: { code?: string }) {
  const { state } = useBenchmarks();
  return (
    <PageFrame title={words.title} lead={words.about}>
      {state.status === "loading" && <Progress label={text.shell.loadingFigures} />}
      {state.status === "ready" && <Browser benchmarks={state.benchmarks} first={code} />}
    </PageFrame>
  );
}
