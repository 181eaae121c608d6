import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { Benchmarks } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import { text } from "../../../text/en-gb";
import { Section } from "../../ui/section";
import { monthInWords } from "../about/month-in-words";

const useStyles = makeStyles({ words: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" } });

/** The publication that the figures of a year stand in, and when it was published. */
export function SourceSection({
  benchmarks,
  code,
  year,
}: {
  benchmarks: Benchmarks;
  code: string;
  year: number;
}) {
  const styles = useStyles();
  const source = benchmarks.source(code, year);
  if (isCellError(source)) return null;
  return (
    <Section title={text.indicatorPage.source}>
      <p className={styles.words}>
        {text.about.sourceLine(source.title, source.publisher, monthInWords(source.published))}
      </p>
      <p className={styles.words}>{text.benchmarkBrowser.table(source.table)}</p>
    </Section>
  );
}
