import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { text } from "../../../text/en-gb";
import { ChartBars } from "./chart-bars";
import { ChartLines } from "./chart-lines";
import type { ChartPicture } from "./chart-picture";
import type { Miniature, MiniatureTable } from "./miniature";

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    overflow: "hidden",
    padding: "10px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
  },
  title: { fontSize: "11px", lineHeight: "14px", fontWeight: tokens.fontWeightSemibold },
  subtitle: {
    fontSize: "8px",
    lineHeight: "11px",
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: "8px",
    lineHeight: "11px",
  },
  heading: {
    padding: "2px 3px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    verticalAlign: "bottom",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  cell: {
    padding: "2px 3px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  first: { width: "38%" },
  more: { fontSize: "8px", lineHeight: "11px", color: tokens.colorNeutralForeground2 },
  chartTitle: { fontSize: "8px", lineHeight: "11px", fontWeight: tokens.fontWeightSemibold },
});

function Table({ table }: { table: MiniatureTable }) {
  const styles = useStyles();
  const isNumber = (column: number) => table.rows.some((row) => row[column]?.isNumber === true);
  return (
    <table className={styles.table} role="presentation">
      <tbody>
        <tr>
          {table.headings.map(({ words }, column) => (
            <td
              key={column}
              className={mergeClasses(
                styles.heading,
                column === 0 && table.headings.length > 1 && styles.first,
                isNumber(column) && styles.number,
              )}
            >
              {words}
            </td>
          ))}
        </tr>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map(({ words }, column) => (
              <td key={column} className={mergeClasses(styles.cell, isNumber(column) && styles.number)}>
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Chart({ picture }: { picture: ChartPicture }) {
  const hasLines = picture.kind === "line" || picture.kind === "scatter";
  return hasLines ? <ChartLines picture={picture} /> : <ChartBars picture={picture} />;
}

interface MiniatureViewProps {
  readonly miniature: Miniature;
  /** Leaves out the second line and what there is no room for. */
  readonly isSmall?: boolean;
}

/** A plan as a small picture of what it inserts; in words for those who do not see it. */
export function MiniatureView({ miniature, isSmall = false }: MiniatureViewProps) {
  const styles = useStyles();
  const { title, subtitle, table, chart } = miniature;
  return (
    <div role="img" aria-label={text.templates.pictureOf(title, chart?.title ?? subtitle)}>
      <div className={styles.sheet} aria-hidden>
        <div className={styles.title}>{title}</div>
        {!isSmall && <div className={styles.subtitle}>{subtitle}</div>}
        {table !== null && <Table table={table} />}
        {!isSmall && table !== null && table.moreRows > 0 && (
          <div className={styles.more}>{text.templates.more(table.moreRows, table.moreColumns)}</div>
        )}
        {chart !== null && (
          <>
            <div className={styles.chartTitle}>{chart.title}</div>
            <Chart picture={chart} />
          </>
        )}
      </div>
    </div>
  );
}
