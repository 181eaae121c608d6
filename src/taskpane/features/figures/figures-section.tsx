import { makeStyles, SkeletonItem, Skeleton, tokens, typographyStyles } from "@fluentui/react-components";
import type { Shorthand } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import { text } from "../../../text/en-gb";
import { DataTable } from "../../ui/data-table";
import { Section } from "../../ui/section";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { useEdition } from "../settings/use-edition";
import { formatFigure } from "./format-figure";
import { latestFigures, type LatestFigures } from "./latest-figures";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  letters: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  letter: { display: "flex", columnGap: tokens.spacingHorizontalS },
  meaning: { margin: 0 },
  loading: { display: "grid", rowGap: tokens.spacingVerticalS },
});

function Loading() {
  return (
    <Skeleton aria-label={text.shell.loadingFigures} className={useStyles().loading}>
      <SkeletonItem size={24} />
      <SkeletonItem size={24} />
      <SkeletonItem size={24} />
    </Skeleton>
  );
}

/** What the letters in place of figures mean. */
export function Letters({ shorthand }: { shorthand: readonly Shorthand[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.letters} aria-label={text.figures.shorthandTitle}>
      {shorthand.map((letter) => (
        <div key={letter} className={styles.letter}>
          <dt>{letter}</dt>
          <dd className={styles.meaning}>{text.figures.shorthand[letter]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Figures({ figures }: { figures: LatestFigures }) {
  const styles = useStyles();
  return (
    <>
      {figures.askedInstead !== null && (
        <p className={styles.note}>{text.figures.notThatYear(figures.askedInstead, figures.year)}</p>
      )}
      <DataTable
        caption={text.figures.caption(figures.period, text.figures.unitNames[figures.unit])}
        columns={[{ heading: text.figures.area }, { heading: text.figures.value, align: "end" }]}
        rows={figures.rows.map((row) => ({
          key: row.label,
          label: row.label,
          detail: row.detail,
          cells: [formatFigure(row, figures.unit, figures.decimals)],
          strong: row.own,
        }))}
      />
      {figures.shorthand.length > 0 && <Letters shorthand={figures.shorthand} />}
      {figures.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}

/** The authority's latest figure beside its neighbours' median, its region and England. */
export function FiguresSection({ code }: { code: string }) {
  const styles = useStyles();
  const { state } = useBenchmarks();
  const { area, year } = useChoice();
  const { edition } = useEdition();
  if (state.status === "failed") return null;
  if (state.status === "loading")
    return (
      <Section title={text.indicatorPage.figures}>
        <Loading />
      </Section>
    );
  const figures = latestFigures(state.benchmarks, code, area, year, edition);
  return (
    <Section title={text.indicatorPage.figures}>
      {isCellError(figures) ? (
        <p className={styles.note}>{figures.message}</p>
      ) : (
        <Figures figures={figures} />
      )}
    </Section>
  );
}
