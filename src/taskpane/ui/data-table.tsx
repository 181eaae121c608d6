import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

export interface DataColumn {
  readonly heading: string;
  readonly align?: "start" | "end";
}

export interface DataRow {
  readonly key: string;
  readonly label: string;
  /** A second, smaller line under the label. */
  readonly detail?: string | null;
  readonly cells: readonly string[];
  readonly strong?: boolean;
}

interface DataTableProps {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse" },
  caption: {
    ...typographyStyles.caption1,
    textAlign: "start",
    color: tokens.colorNeutralForeground3,
    paddingBottom: tokens.spacingVerticalXS,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  heading: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    color: tokens.colorNeutralForeground3,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: "start",
    fontWeight: "inherit",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  end: { textAlign: "end", fontVariantNumeric: "tabular-nums", overflowWrap: "normal" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A small table whose first column names the row. */
export function DataTable({ caption, hideCaption = false, columns, rows }: DataTableProps) {
  const styles = useStyles();
  const aligned = (index: number) => columns[index]?.align === "end" && styles.end;
  return (
    <table className={styles.table}>
      <caption className={hideCaption ? styles.hidden : styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ heading }, index) => (
            <th key={heading} scope="col" className={mergeClasses(styles.heading, aligned(index))}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={mergeClasses(row.strong === true && styles.strong)}>
            <th scope="row" className={styles.cell}>
              {row.label}
              {row.detail !== undefined && row.detail !== null && (
                <span className={styles.detail}>{row.detail}</span>
              )}
            </th>
            {row.cells.map((cell, index) => (
              <td key={columns[index + 1]?.heading} className={mergeClasses(styles.cell, aligned(index + 1))}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
